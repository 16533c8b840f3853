<?php
/**
 * Readies a WordPress for test/long/wordpress.test.ts: `php set-up.php /path/to/wordpress`. Its folder has a
 * wp-config.php, an empty database, a theme, and the plugin in wp-content/plugins.
 */
define( 'WP_INSTALLING', true );
$home = getenv( 'WORDPRESS' );
$_SERVER['HTTP_HOST']   = parse_url( $home, PHP_URL_HOST ) . ':' . parse_url( $home, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

add_filter( 'pre_wp_mail', '__return_true' );
if ( ! is_blog_installed() ) {
	wp_install( 'Test', 'admin', 'admin@example.org', true, '', 'admin' );
}
foreach ( array( 'author', 'contributor' ) as $name ) {
	if ( ! username_exists( $name ) ) {
		wp_insert_user(
			array(
				'user_login' => $name,
				'user_pass'  => $name,
				'user_email' => "$name@example.org",
				'role'       => $name,
			)
		);
	}
}
exit( null === activate_plugin( 'central-asia-map/central-asia-map.php' ) ? 0 : 1 );
