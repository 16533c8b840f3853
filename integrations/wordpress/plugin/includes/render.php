<?php
/**
 * The block on a page.
 *
 * @package central-asia-map
 */

namespace CentralAsiaMap;

defined( 'ABSPATH' ) || exit;

/** Attributes of the block that are attributes of the element, with what they may be. */
const OPTIONS = array(
	'lang'       => '/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/',
	'theme'      => '/^(light|dark)$/',
	'projection' => '/^(mercator|conic)$/',
	'header'     => '/^none$/',
);

/**
 * The saved figure, and around it the map that takes its place where scripts run. Feeds and mail get the figure alone.
 *
 * @param array  $attributes Attributes of the block.
 * @param string $content    The figure, as it was saved.
 */
function render( array $attributes, string $content ): string {
	$data = $attributes['data'] ?? null;
	// Words of the map are no shortcodes.
	$content = str_replace( '[', '&#91;', $content );
	if ( ! is_array( $data ) || is_feed() || ! did_action( 'wp' ) ) {
		return $content;
	}
	wp_enqueue_style( STYLE );
	add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );
	// What the figure shows: data with multiples is small maps.
	$element = isset( $data['multiples'] ) ? 'central-asia-multiples' : 'central-asia-map';
	return sprintf(
		'<div %1$s><%5$s%2$s><script type="application/json">%3$s</script>%4$s</%5$s></div>',
		get_block_wrapper_attributes(),
		options( $attributes ),
		json( plain( $data ) ),
		$content,
		$element
	);
}

/** The attributes of the element. */
function options( array $attributes ): string {
	$text = empty( $attributes['timeline'] ) ? '' : ' timeline';
	foreach ( OPTIONS as $name => $pattern ) {
		$value = $attributes[ $name ] ?? null;
		if ( is_string( $value ) && preg_match( $pattern, $value ) ) {
			$text .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $text;
}
