<?php
$calls = [];
foreach (['0', '1', '-1', '+5', ' 42 ', '042', '0x1A', '1e3', '', 'abc', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '1.0', 5, 5.5, true, false, null, '-0', '0o17', '1 2'] as $v) {
    foreach ([FILTER_VALIDATE_INT, FILTER_VALIDATE_FLOAT, FILTER_VALIDATE_BOOL, FILTER_DEFAULT] as $f) {
        $calls[] = ['filter_var', $v, $f];
        $calls[] = ['filter_var', $v, $f, FILTER_NULL_ON_FAILURE];
    }
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_INT, FILTER_FLAG_ALLOW_HEX | FILTER_FLAG_ALLOW_OCTAL];
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_INT, ['options' => ['min_range' => 1, 'max_range' => 65535, 'default' => 80]]];
}
foreach (['true', 'TRUE', 'on', 'Yes', 'off', 'no', 'maybe'] as $v) {
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE];
}
foreach (['1,000', '1,000.5', '.5', '5.', '1e5', '-1.5e-3', 'NaN', '1e999'] as $v) {
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_FLOAT];
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_FLOAT, FILTER_FLAG_ALLOW_THOUSAND];
}
foreach (['127.0.0.1', '10.0.0.1', '192.168.1.1', '172.16.0.1', '8.8.8.8', '0.0.0.0', '255.255.255.255', '169.254.1.1', '240.0.0.1', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', ' 1.2.3.4', '::1', '::', 'fe80::1', 'fc00::1', '2001:db8::1', '2606:4700::1111', '::ffff:1.2.3.4', '1:2:3:4:5:6:7:8', '1:2:3', 'fe80::1%eth0', '[::1]', 'localhost', ''] as $v) {
    foreach ([0, FILTER_FLAG_IPV4, FILTER_FLAG_IPV6, FILTER_FLAG_NO_PRIV_RANGE, FILTER_FLAG_NO_RES_RANGE] as $f) {
        $calls[] = ['filter_var', $v, FILTER_VALIDATE_IP, $f];
    }
}
foreach (['a@b.co', 'a.b+c@example.org', 'a@b', 'a@@b.c', '@b.c', 'a..b@c.de', '.a@b.co', 'a@-b.co', 'a b@c.de', ''] as $v) {
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_EMAIL];
}
foreach (['http://example.org', 'https://a.b/c?d=e#f', 'ftp://a/b', 'mailto:a@b.c', 'example.org', '//example.org', 'http://', 'http://a b', 'http://127.0.0.1:80/', 'http://[::1]/', 'tcp://127.0.0.1:80', 'http://a_b.c'] as $v) {
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_URL];
}
foreach (['example.org', 'a_b.c', '-a.b', 'a.b.', 'a..b', '1.2.3.4', str_repeat('a', 64) . '.b'] as $v) {
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_DOMAIN];
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_DOMAIN, FILTER_FLAG_HOSTNAME];
}
foreach (['01-23-45-67-89-ab', '01:23:45:67:89:AB', '0123.4567.89ab', '0123456789ab', '01-23:45-67-89-ab'] as $v) {
    $calls[] = ['filter_var', $v, FILTER_VALIDATE_MAC];
}
$calls[] = ['filter_var', 'abc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/^a/']]];
$calls[] = ['filter_var', 'xbc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/^a/']]];
$calls[] = ['filter_var', ['1', 'x', ['2']], FILTER_VALIDATE_INT];
$calls[] = ['filter_var', ['1', 'x', ['2']], FILTER_VALIDATE_INT, FILTER_REQUIRE_ARRAY];
$calls[] = ['filter_var', '1', FILTER_VALIDATE_INT, FILTER_REQUIRE_ARRAY];
$calls[] = ['filter_var', '1', FILTER_VALIDATE_INT, FILTER_FORCE_ARRAY];
$calls[] = ['filter_id', 'int'];
$calls[] = ['filter_id', 'validate_ip'];
$calls[] = ['filter_id', 'nosuch'];
$calls[] = ['filter_has_var', INPUT_GET, 'x'];
return $calls;
