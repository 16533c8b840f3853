<?php
/**
 * Map data between the block and the page.
 *
 * @package central-asia-map
 */

namespace CentralAsiaMap;

defined( 'ABSPATH' ) || exit;

/** The fields of map data that are objects. PHP cannot tell an empty one from an empty list. */
const OBJECTS = array( 'colors', 'labels', 'legend', 'multiples', 'show', 'sources' );

/**
 * Texts as they were written: of authors without `unfiltered_html` WordPress keeps `&`, `<` and `>` as entities, in the
 * attributes of blocks too. What comes out is text and never markup.
 *
 * @param mixed $value Data of the block, or a part of it.
 * @return mixed
 */
function plain( $value ) {
	if ( is_array( $value ) ) {
		return array_map( __NAMESPACE__ . '\plain', $value );
	}
	return is_string( $value )
		? str_replace( array( '&lt;', '&gt;', '&amp;' ), array( '<', '>', '&' ), $value )
		: $value;
}

/** The data as JSON that may stand in a script of HTML, and in a text in which WordPress looks for [shortcodes]. */
function json( array $data ): string {
	foreach ( OBJECTS as $field ) {
		if ( isset( $data[ $field ] ) && array() === $data[ $field ] ) {
			$data[ $field ] = new \stdClass();
		}
	}
	$json = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES );
	if ( false === $json || array() === $data ) {
		return '{}';
	}
	// A map that cannot be written is none, rather than an error on the page.
	return preg_replace_callback(
		'/"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"/',
		static function ( array $text ): string {
			return str_replace( '[', '\u005b', $text[0] );
		},
		$json
	) ?? '{}';
}
