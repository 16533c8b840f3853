<?php
/**
 * Plugin Name:       Map of Central Asia
 * Description:       A block with a map of Central Asia and its neighbours: alliances, border disputes and security links, dated and sourced.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       central-asia-map
 *
 * @package central-asia-map
 */

namespace CentralAsiaMap;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/data.php';
require_once __DIR__ . '/includes/library.php';
require_once __DIR__ . '/includes/render.php';

add_action( 'init', __NAMESPACE__ . '\register' );

/** Registers the block, the style sheet of its figure, and what the editor has to know. */
function register(): void {
	wp_register_style( STYLE, library_url( 'static.css' ), array(), library_version() );
	$block = register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\render' ) );
	if ( ! $block ) {
		return;
	}
	$told = array(
		'draw'    => plugins_url( 'block/draw.js', __FILE__ ) . '?ver=' . library_version(),
		'style'   => library_url( 'static.css' ),
		// Of other authors WordPress takes no SVG: their figures get a picture from the library of media.
		'maySvg'  => current_user_can( 'unfiltered_html' ),
		'mayFile' => current_user_can( 'upload_files' ),
	);
	foreach ( $block->editor_script_handles ?? array( $block->editor_script ) as $handle ) {
		wp_add_inline_script( $handle, 'window.centralAsiaMapBlock = ' . wp_json_encode( $told ) . ';', 'before' );
	}
}
