<?php
/**
 * The library: its files lie in library/, and one script tag brings it.
 *
 * @package central-asia-map
 */

namespace CentralAsiaMap;

defined( 'ABSPATH' ) || exit;

const STYLE  = 'central-asia-map-figure';
const SCRIPT = 'central-asia-map.js';

/**
 * Address of a file of the library. The filter `central_asia_map_library` gives another folder, such as that of a site's
 * own host of files; its address ends in a slash.
 */
function library_url( string $file ): string {
	return apply_filters( 'central_asia_map_library', plugins_url( 'library/', __DIR__ ) ) . $file;
}

/** What the script has to be, as `sha384-…`; empty where the file is not there. */
function integrity(): string {
	static $found = null;
	if ( null === $found ) {
		$file  = dirname( __DIR__ ) . '/library/' . SCRIPT;
		$found = is_readable( $file ) ? 'sha384-' . base64_encode( hash_file( 'sha384', $file, true ) ) : '';
	}
	return $found;
}

/** Changes with the file, so that no cache answers with one that the integrity refuses. */
function library_version(): string {
	return substr( md5( integrity() ), 0, 10 );
}

/** Prints the script once on a page that has a map, however many those are. */
function print_script(): void {
	wp_print_script_tag(
		array(
			'type'        => 'module',
			'src'         => library_url( SCRIPT ) . '?ver=' . library_version(),
			'integrity'   => integrity(),
			'crossorigin' => 'anonymous',
		)
	);
}
