<?php
// Calls of the library's functions, made from the names and types of their parameters (library.tsv, written from php 8.2's reflection).

// Functions that end or change the process, change files whatever their names (/dev/null is among the arguments), wait, depend on the time, the machine or the run, or
// tell of this interpreter.
const NOT_CALLED = [
    'cli_set_process_title', 'cli_get_process_title', 'chdir', 'chgrp', 'chmod', 'chown', 'chroot', 'lchgrp', 'lchown', 'connection_aborted', 'connection_status', 'ignore_user_abort',
    'debug_backtrace', 'debug_print_backtrace', 'debug_zval_dump', 'disk_free_space', 'disk_total_space', 'diskfreespace', 'dl',
    'gethostname', 'error_log', 'exec', 'system', 'passthru', 'shell_exec', 'popen', 'proc_open', 'proc_nice', 'mail', 'mb_send_mail',
    'fsockopen', 'pfsockopen', 'get_browser', 'get_cfg_var', 'get_current_user', 'get_declared_classes', 'get_declared_interfaces', 'get_declared_traits', 'get_defined_constants', 'get_defined_functions',
    'get_extension_funcs', 'get_included_files', 'get_required_files', 'get_loaded_extensions', 'get_resources', 'get_resource_id', 'getenv', 'putenv', 'getlastmod', 'getmyinode', 'getmypid', 'getmyuid', 'getmygid', 'getopt',
    'getrusage', 'gettimeofday', 'glob', 'gc_status', 'gc_collect_cycles', 'gc_mem_caches', 'gc_disable', 'gc_enable', 'gc_enabled', 'hrtime', 'ini_get_all', 'ini_set', 'ini_alter', 'ini_restore', 'ini_get', 'error_reporting', 'set_time_limit', 'set_include_path',
    'link', 'symlink', 'rename', 'unlink', 'rmdir', 'mkdir', 'touch', 'tempnam', 'tmpfile', 'move_uploaded_file', 'copy', 'umask', 'memory_get_usage', 'memory_get_peak_usage', 'memory_reset_peak_usage',
    'microtime', 'time', 'net_get_interfaces', 'ob_clean', 'ob_end_clean', 'ob_end_flush', 'ob_flush', 'ob_get_clean', 'ob_get_flush', 'ob_implicit_flush', 'ob_start', 'ob_get_status', 'ob_get_contents', 'flush', 'php_ini_loaded_file', 'php_ini_scanned_files',
    'php_uname', 'phpcredits', 'phpinfo', 'phpversion', 'zend_version', 'proc_terminate', 'random_bytes', 'random_int', 'lcg_value', 'realpath_cache_get', 'realpath_cache_size', 'register_shutdown_function', 'register_tick_function', 'unregister_tick_function',
    'restore_error_handler', 'restore_exception_handler', 'set_error_handler', 'set_exception_handler', 'sleep', 'usleep', 'time_nanosleep', 'time_sleep_until', 'spl_object_hash', 'spl_object_id', 'spl_autoload', 'spl_autoload_register', 'spl_autoload_unregister', 'spl_autoload_call', 'spl_autoload_functions', 'spl_autoload_extensions',
    'spl_classes', 'stream_get_wrappers', 'stream_get_transports', 'stream_get_filters', 'stream_select', 'stream_socket_accept', 'stream_socket_client', 'stream_socket_server', 'stream_socket_enable_crypto', 'stream_wrapper_register', 'stream_register_wrapper',
    'stream_wrapper_restore', 'stream_wrapper_unregister', 'stream_filter_register', 'stream_context_set_default', 'sys_getloadavg', 'sys_get_temp_dir', 'uniqid', 'syslog', 'openlog', 'closelog', 'getrandmax', 'mt_srand', 'srand', 'setlocale', 'localeconv', 'nl_langinfo',
    'posix_kill', 'posix_getpid', 'posix_getppid', 'posix_getpgid', 'posix_getpgrp', 'posix_getsid', 'posix_setsid', 'posix_setpgid', 'posix_setuid', 'posix_setgid', 'posix_seteuid', 'posix_setegid', 'posix_setrlimit', 'posix_getrlimit', 'posix_mkfifo', 'posix_mknod', 'posix_times', 'posix_initgroups', 'posix_getlogin',
    'hash_algos', 'hash_hmac_algos', 'timezone_version_get', 'timezone_identifiers_list', 'timezone_abbreviations_list', 'date_default_timezone_set', 'mb_get_info', 'mb_list_encodings', 'mb_internal_encoding', 'mb_language', 'mb_substitute_character', 'mb_detect_order', 'mb_http_output', 'mb_regex_encoding', 'mb_regex_set_options',
    'header', 'setcookie', 'setrawcookie', 'header_remove', 'headers_list', 'headers_sent', 'header_register_callback', 'http_response_code', 'define', 'func_get_arg', 'func_get_args', 'func_num_args', 'get_called_class', 'get_defined_vars', 'class_alias', 'trigger_error', 'user_error', 'assert', 'assert_options', 'extract', 'compact', 'parse_str',
    'readfile', 'fpassthru', 'password_hash', 'posix_ctermid', 'posix_getcwd', 'posix_getgroups', 'getcwd', 'dir', 'show_source', 'highlight_file', 'php_strip_whitespace', 'ftok', 'stat', 'lstat', 'fstat', 'fileatime', 'filectime', 'fileinode', 'filemtime', 'linkinfo', 'file_put_contents', 'get_headers', 'get_meta_tags', 'error_clear_last', 'error_get_last', 'mb_ereg_search_init', 'readdir', 'rewinddir', 'closedir', 'is_uploaded_file', 'date_sun_info', 'get_resource_type', 'strcoll', 'is_callable', 'filter_input', 'filter_input_array',
];

// Functions that ask resolvers: where these calls are made without a network namespace they would reach the network.
const RESOLVERS = ['checkdnsrr', 'dns_check_record', 'dns_get_mx', 'dns_get_record', 'getmxrr', 'gethostbyaddr', 'gethostbyname', 'gethostbynamel'];

// Numbers that are lengths or counts: above this php ends for want of memory, or both take long.
const LARGEST = 100_000;
const SIZES = [
    'times', 'length', 'count', 'size', 'width', 'end', 'start', 'step', 'iterations', 'num', 'decimals', 'precision', 'chunk_size', 'max_line_length', 'indent', 'cost',
];

// Functions whose answers are php's but for a few rare arguments: private properties under the internal pointer, the last digit of a float, folders that are
// read as files, far years, addresses for what is no socket, several wrong arguments at once. tests/php/library has tests of what they do.
const UNLIKE = [
    'date_parse_from_format', 'timezone_transitions_get', 'getdate', 'localtime', 'timezone_name_from_abbr', 'get_class_methods', 'get_mangled_object_vars', 'strftime', 'gmstrftime', 'date_interval_create_from_date_string', 'date_modify',
    'date_create_immutable_from_format', 'date_create_from_format', 'mktime', 'gmmktime', 'timezone_open', 'idate', 'gmdate', 'date', 'expm1', 'fscanf', 'sscanf', 'file_get_contents', 'call_user_func_array', 'flock', 'fputcsv', 'fgetcsv', 'end', 'pos',
    'current', 'key', 'next', 'prev', 'reset', 'array_walk', 'array_walk_recursive', 'fprintf', 'vfprintf', 'array_diff', 'array_intersect', 'file', 'fopen', 'array_key_exists', 'base_convert', 'doubleval', 'floatval', 'intval', 'key_exists', 'pclose',
    'html_entity_decode', 'stream_socket_sendto', 'stream_bucket_new', 'stream_copy_to_stream', 'stream_bucket_prepend', 'stream_bucket_append', 'sprintf', 'printf', 'unpack', 'pack', 'usort', 'stream_filter_append', 'stream_filter_prepend', 'str_getcsv',
    'scandir', 'stream_context_get_params', 'stream_context_get_options', 'parse_ini_file', 'parse_ini_string', 'round', 'range', 'metaphone', 'array_uintersect_uassoc', 'array_udiff_uassoc', 'preg_replace_callback_array', 'mt_rand', 'rand', 'stream_resolve_include_path',
    'json_encode', 'json_decode', 'mb_encode_mimeheader', 'mb_convert_variables', 'mb_parse_str', 'mb_detect_encoding', 'mb_preferred_mime_name', 'mb_encoding_aliases', 'hash_pbkdf2', 'hash_hmac_file', 'hash_file', 'is_resource', 'mb_output_handler', 'preg_split', 'preg_match', 'preg_match_all', 'preg_replace_callback', 'preg_grep',
    'class_implements', 'class_parents', 'class_uses', 'filter_var', 'realpath', 'get_html_translation_table', 'mb_convert_encoding', 'mb_decode_mimeheader', 'mb_strripos', 'mb_decode_numericentity', 'mb_strtoupper', 'mb_str_split',
];

// Functions that ask the clock for what they are not given: so many arguments they get, and none that is null.
const CLOCKS = [
    'mktime' => 6, 'gmmktime' => 6, 'date' => 2, 'gmdate' => 2, 'idate' => 2, 'getdate' => 1, 'localtime' => 1, 'strtotime' => 2, 'strftime' => 2, 'gmstrftime' => 2,
];

// The functions of some modules, each with its parameters.
function library_functions(array $modules)
{
    foreach (file(__DIR__ . '/library.tsv', FILE_IGNORE_NEW_LINES) as $line) {
        [$module, $function, $parameters] = explode("\t", $line);
        if (in_array($module, $modules, true) && !in_array($function, [...NOT_CALLED, ...RESOLVERS, ...UNLIKE], true)) {
            $list = [];
            foreach (array_filter(explode(' ', $parameters)) as $parameter) {
                [$name, $type, $flags] = explode(':', $parameter);
                $list[] = ['name' => $name, 'type' => $type, 'reference' => str_contains($flags, '&'), 'optional' => str_contains($flags, '?'), 'variadic' => str_contains($flags, '.')];
            }
            yield $function => $list;
        }
    }
}

// Values for a parameter by its name or else by its type: the first of them is used where another parameter is under test.
function values_for(array $parameter, $function)
{
    static $named, $typed;
    $named ??= named_values();
    $typed ??= typed_values();
    $name = $parameter['name'];
    $isCallback = str_contains($parameter['type'], 'callable') || str_contains($name, 'callback');
    if ($isCallback) {
        return $named['callback'];
    }
    if (isset($named["$function $name"])) {
        return $named["$function $name"];
    }
    if (isset($named[$name]) && $parameter['type'] !== 'bool') {
        return $named[$name];
    }
    $values = [];
    foreach (explode('|', str_replace('?', 'null|', $parameter['type'] ?: 'mixed')) as $type) {
        if ($type === 'null') {
            continue;
        }
        $values = array_merge($values, $typed[$type] ?? $typed['mixed']);
    }
    return $values;
}

function typed_values()
{
    $strings = ['Hello World', '', '0', 'a', '12', '-1.5e3', ' 1', "1 ", "\0a\xff\x80", "\u{e4}\u{f6}\u{fc}\u{20ac} \u{65e5}\u{672c}", 'a=1&b[]=2&c[x]=3', '<b class="x">bold</b> &amp; "q" \'s\'', 'http://u:p@host:80/p/a?q=1#f',
        str_repeat('abc ', 40), "one\ntwo\r\nthree", '2024-02-29 12:30:45', '{"a":[1,2,{"b":null}]}', 'a:2:{i:0;s:1:"x";i:1;d:0.5;}', '%s and %05d', 'ABC', 'abc', '1abc', 'FF', '0x1A', '0b11', '777', '/path/to/file.tar.gz', 'a,b;c|d', "tab\tand\\slash", '127.0.0.1', '::1'];
    $ints = [0, 1, -1, 2, 3, 7, 10, 16, 64, 255, 256, 1000, -100, 65536, 1_000_000_000, PHP_INT_MAX, PHP_INT_MIN];
    $floats = [1.5, 0.0, -0.0, -2.5, 1e10, 1e300, 1e-300, NAN, INF, -INF, 0.1, 3.0];
    $arrays = [[3, 1, 2], [], ['a' => 1, 'b' => 2, 'c' => 3], ['x', 'y', 'x'], [[1, 2], [3, 4]], ['10', 9, '9a', 1.5, true, null], [5 => 'five', -3 => 'minus', '7' => 'seven'], ['a' => ['b' => ['c' => 1]], 'B' => 'x'], [1, '1', 1.0, true], ['', '0', 0, null, false], ["k\0" => "v\xff"]];
    $mixed = [1, 'abc', null, true, false, 1.5, '12', [1, 'a' => 2], fn () => new Text, fn () => new stdClass, fn () => new Fields, '', -7, fn () => made(fopen('php://memory', 'r+'))];
    return [
        'string' => $strings, 'int' => $ints, 'float' => $floats, 'array' => $arrays, 'bool' => [false, true], 'true' => [true], 'false' => [false], 'mixed' => $mixed,
        'object' => [fn () => new Fields, fn () => new stdClass, fn () => new Text, fn () => new ArrayObject([1, 2])],
        'iterable' => [[1, 2], fn () => new ArrayIterator(['a' => 1, 'b' => 2])], 'Traversable' => [fn () => new ArrayIterator(['a' => 1, 'b' => 2]), fn () => (function () { yield 1; yield 'k' => 2; })()],
        'Countable' => [fn () => new ArrayObject([1, 2, 3])],
        'DateTime' => [fn () => new DateTime('2024-02-29 12:30:45.123456', new DateTimeZone('Europe/Berlin')), fn () => new DateTime('@0')],
        'DateTimeInterface' => [fn () => new DateTime('2024-02-29 12:30:45.123456', new DateTimeZone('Europe/Berlin')), fn () => new DateTimeImmutable('1999-12-31', new DateTimeZone('UTC'))],
        'DateTimeZone' => [fn () => new DateTimeZone('Europe/Berlin'), fn () => new DateTimeZone('+02:30'), fn () => new DateTimeZone('EST')],
        'DateInterval' => [fn () => new DateInterval('P1Y2M3DT4H5M6S'), fn () => new DateInterval('PT0S')],
        'HashContext' => [fn () => hash_init('sha256'), fn () => hash_init('crc32b')],
        'Throwable' => [fn () => new Exception('x')],
    ];
}

function named_values()
{
    $stream = [fn () => memory_stream(), fn () => made(fopen(__DIR__ . '/values.php', 'r'))];
    $encodings = ['UTF-8', 'ISO-8859-1', 'ASCII', 'UTF-16LE', 'UTF-16', 'Windows-1252', 'bogus', '', null, 'utf8', '8bit', 'EUC-JP', 'SJIS', 'auto', 'pass'];
    $dates = ['2024-02-29 12:30:45', '@86400', '', 'first day of january 2020', 'bogus', '2024-13-45', '1 Jan 1970 00:00 UTC', '+1 week', '2024-W05-3', '10/Oct/2000:13:55:36 -0700', 'Sat, 30 Apr 2016 17:52:13 GMT', 'noon 2001-01-01', '00:60', "2024\0"];
    $times = [0, 86400, 1709209845, -1, PHP_INT_MAX, PHP_INT_MIN, 4102444800, -62135596800];
    $files = [__FILE__, __DIR__ . '/missing', '', "a\0b", __DIR__, '/dev/null', 'php://memory'];
    $urls = ['http://u:p@host:80/p/a?q=1#f', '', '//x', 'a:80', '/a:b', 'http:///x', 'x://::abc/?', 'http://[::1]:80/', 'mailto:a@b', '?a', '#f', 'http://h:99999', "http://a\0b/c"];
    $algos = ['md5', 'sha256', 'crc32b', 'sha1', 'sha512', 'sha3-256', 'adler32', 'fnv1a64', 'xxh3', 'bogus', '', 'joaat', 'MD5', 'whirlpool', 'ripemd160', 'tiger192,3', 'murmur3a', 'crc32c', 'sha512/256', 'md4', 'gost', 'md2', 'crc32', 'fnv132', 'xxh32', 'xxh64', 'xxh128', 'sha224', 'sha384'];
    $patterns = ['/a(b)?c/', '/(?<n>\w+)\s*/', '~[aeiou]~i', '/^.*$/m', '/(\d+)-(\d+)/', 'abc', '/abc', '', '/(/', '/a/Z', '/\p{L}+/u', '/x*/', "/a\0b/", '(o)', '{l+}', '/(?:(a)|b)*/', '/[[:alpha:]]+/', '/\R/', '/(?i)HELLO/', '/(?=W)/'];
    return [
        'stream' => $stream, 'context' => [null, fn () => stream_context_create()], 'socket' => $stream, 'from' => $stream, 'to' => $stream, 'dir_handle' => [fn () => made(opendir(__DIR__ . '/../areas')), null], 'resource' => $stream, 'file_descriptor' => [0, 99, -1, fn () => memory_stream()],
        'encoding' => $encodings, 'from_encoding' => array_merge($encodings, [['UTF-8', 'ISO-8859-1']]), 'to_encoding' => $encodings, 'pattern' => $patterns, 'algo' => $algos,
        'password_needs_rehash algo' => [PASSWORD_BCRYPT, null, 'bogus', '2y', 1], 'password_hash algo' => [PASSWORD_BCRYPT],
        'fnmatch pattern' => ['*.txt', '*', '', 'a?c', '[a-c]*', '[!a]*', '\\*', '*o*', 'Hello*'], 'fnmatch filename' => ['Hello World', 'a.txt', '', 'abc', '.hidden', '*', 'b/c'],
        'datetime' => $dates, 'timestamp' => $times, 'baseTimestamp' => $times, 'timezone' => ['Europe/Berlin', 'UTC', '+02:30', 'bogus', '', 'EST', 'europe/paris', 'America/New_York'],
        'filename' => $files, 'directory' => [__DIR__ . '/../areas', __DIR__ . '/missing', '', "a\0b"], 'path' => ['/path/to/file.tar.gz', '', '.', '..', '/', 'a/b/', 'a//b', '//', 'file', '.htaccess', 'a.', "a\0b", 'C:\\x\\y'], 'url' => $urls,
        'date_format format' => ['Y-m-d H:i:s', DATE_ATOM, 'D, d M y z t L N w W o', 'a A B g G h H i s u v e I O P p T Z c r U', '\\Y\\\\', '', 'S jS F n', 'X x'], 'date format' => ['Y-m-d H:i:s', 'c', 'r', 'D, d M y z t L N w W o', 'a A B g G h e I O P p T Z U', '\\Y', ''],
        'gmdate format' => ['Y-m-d H:i:s', 'c', 'r', 'D, d M y z t L N w W o', 'a A B g G h e I O P p T Z U', '\\Y', ''],
        'idate format' => ['Y', 'B', 'd', 'h', 'H', 'i', 'I', 'L', 'm', 's', 't', 'U', 'w', 'W', 'y', 'z', 'Z', '', 'x', 'YY'],
        'date_interval_format format' => ['%y-%m-%d %h:%i:%s %% %a %R %r %Y%M%D%H%I%S %f %F', '', '%', '%q'],
        'date_create_from_format format' => ['Y-m-d H:i:s', '!d/m/Y', 'U', 'D, d M Y H:i:s O', '', 'Y-m-d|', 'Y-m-d+', '???', 'z Y', 'G:i A', 'jS F y'],
        'date_create_immutable_from_format format' => ['Y-m-d H:i:s', '!d/m/Y', 'U', 'D, d M Y H:i:s O', '', 'Y-m-d|', 'Y-m-d+'], 'date_parse_from_format format' => ['Y-m-d H:i:s', '!d/m/Y', 'U', 'D, d M Y H:i:s O', '', 'Y-m-d|', 'Y-m-d+', 'j.n.Y H:iP'],
        'strftime format' => ['%Y-%m-%d %H:%M:%S', '%a %A %b %B %c %D %e %F', '%j %p %r %R %T %u %U %V %w %W %x %X %y %z %Z %%', ''], 'gmstrftime format' => ['%Y-%m-%d %H:%M:%S', '%a %A %b %B %D %e %F', ''],
        'pack format' => ['NnCa3', 'A5x2', 'H*', 'q', 'Z*', 'vV', 'f', '@4C', 'C*', 'X', 'a', '', 'y', 'e', 'J2', 'c-1', 'H5', 'N99999'], 'unpack format' => ['Na/nb', 'C*', 'a3x/Cy', 'H*', '', 'Z*z', '@1/Cc', 'q', 'y', 'N5', 'A5s', 'vv1/Vv2'],
        'format' => ['%s and %05d', '%d', '%5.2f|%-5s|', '%x %X %o %b %c %e %E %g %G %u', '%2$s %1$s', '%', '%%', '%q', "%'*10s", '%+d', '%s %s %s %s', '%99999999999d', '%.50f', '%5$s', '%0$s', '%*d', '%.*f', '%h %H', '%-010d', '%F'],
        'callback' => ['strval', 'strlen', fn () => fn (...$a) => count($a), fn () => fn ($a = 0, $b = 0) => $a <=> $b, fn () => function (&$x = null) { $x = 'seen'; return true; }, 'strcasecmp', 'max', fn () => fn () => throw new LogicException('thrown'), 'bogus', ['Text', 'none'], null],
        'separator' => [',', ';', '', 'ab', ' ', "\0", 'l', '.'], 'characters' => [" \n", 'a..z', 'Hd', '', 'z..a', '..', 'a..', "\0..\x1f"], 'json' => ['{"a":[1,2,{"b":null}]}', '[]', '', '{"a":1', '"\ud83d\ude00"', '1e5', '12345678901234567890', '"\ud800"', "\"\xff\"", '{"":1,"0":2}', '[[[1]]]', 'nul', 'true ', "\x01", '{"a":1,}'],
        'class' => ['Text', 'stdClass', 'ArrayObject', 'bogus', '', 'text', '\\Text'], 'object_or_class' => ['Text', 'ArrayObject', fn () => new Text, 'bogus', fn () => new ArrayObject([]), fn () => new RuntimeException('x')], 'method' => ['__toString', 'count', 'bogus', ''], 'property' => ['text', 'sec', 'bogus', ''],
        'constant_name' => ['PHP_EOL', 'E_ALL', 'bogus', '', 'ArrayObject::ARRAY_AS_PROPS', 'Text::NONE', 'M_PI', 'php_eol', 'TRUE'], 'enum' => ['bogus'], 'interface' => ['Countable', 'bogus'], 'trait' => ['bogus'], 'function' => ['strlen', 'bogus', ''], 'extension' => ['standard', 'bogus'],
        'ip' => ['127.0.0.1', '::1', '', "\x7f\0\0\1", '255.255.255.255', '1.2.3', '1.2.3.4.5', '01.2.3.4', '::ffff:1.2.3.4', str_repeat("\0", 16)], 'hostname' => ['localhost'], 'service' => ['http', 'bogus', ''], 'protocol' => ['tcp', 'udp', 'bogus', ''], 'port' => [80, 53, 0, -1, 70000],
        'permissions' => [0644], 'depth' => [512, 1, 0, 2, -1, PHP_INT_MAX], 'options' => [[], ['cost' => 4], ['seed' => 5], ['flags' => FILTER_NULL_ON_FAILURE], ['options' => ['min_range' => 1, 'max_range' => 9, 'default' => 5]], ['allowed_classes' => false], ['max_depth' => 1], ['cost' => 'x']],
        'filter_var options' => [0, ['flags' => FILTER_NULL_ON_FAILURE], ['options' => ['min_range' => 1, 'max_range' => 9, 'default' => 5]], FILTER_FLAG_ALLOW_HEX, FILTER_REQUIRE_ARRAY, FILTER_FORCE_ARRAY, FILTER_FLAG_IPV4, FILTER_FLAG_ALLOW_FRACTION | FILTER_FLAG_ALLOW_THOUSAND, FILTER_FLAG_STRIP_HIGH, ['options' => ['regexp' => '/a/']], ['options' => 'strtoupper'], ['options' => ['decimal' => ',']]],
        'filter' => [FILTER_DEFAULT, FILTER_VALIDATE_INT, FILTER_VALIDATE_FLOAT, FILTER_VALIDATE_BOOL, FILTER_VALIDATE_URL, FILTER_VALIDATE_EMAIL, FILTER_VALIDATE_IP, FILTER_VALIDATE_MAC, FILTER_VALIDATE_DOMAIN, FILTER_VALIDATE_REGEXP, FILTER_SANITIZE_NUMBER_INT, FILTER_SANITIZE_NUMBER_FLOAT, FILTER_SANITIZE_SPECIAL_CHARS, FILTER_SANITIZE_FULL_SPECIAL_CHARS, FILTER_SANITIZE_URL, FILTER_SANITIZE_EMAIL, FILTER_SANITIZE_ENCODED, FILTER_SANITIZE_ADD_SLASHES, FILTER_CALLBACK, 99999],
        'ini_string' => ["a=1\nb=on\n[s]\nc[]=1\nc[k]=\"x y\"\nd=\${HOME_NOT}\n", '', 'a', "a=(1\n", "a=1|2\nb=!1\nc=~1\nd=none\ne=null\nf='x\"y'\n", "; c\na = b ; d\n", "[s\n", "a=\"unclosed\n", "x.y=1\n[a]\n[b]\ny=E_ALL\n", "1=a\n-1=b\n1.5=c\n"], 'scanner_mode' => [INI_SCANNER_NORMAL, INI_SCANNER_RAW, INI_SCANNER_TYPED, 9, -1],
        'hash' => ['$2y$04$abcdefghijklmnopqrstuuSLdiYhZtZhZbTqDRcYxPjzSVO5hyjJC', '', 'bogus', '$2y$10$short', '$argon2id$v=19$m=65536,t=4,p=1$c2FsdHNhbHQ$aGFzaA'], 'salt' => ['$2y$04$abcdefghijklmnopqrstuu', '$1$salt$', '$5$rounds=1000$saltsalt$', '$6$rounds=1000$saltsalt$', '_J9..rasm', 'ab', '', '*0', '$2y$', 'a', '$2y$04$tooshort'],
        'mb_decode_numericentity map' => [[0, 0xffff, 0, 0xffff], []], 'map' => [[0x80, 0xffff, 0, 0xffff], [0, 0x10ffff, 0, 0xffffff], [], [1, 2, 3], ['a', 'b', 'c', 'd']], 'version1' => ['1.2.3', '5.2', '8.0.0RC1', '', '1.0-dev', '1.0.0beta2'], 'version2' => ['1.2.4', '5.2.0', '8.0.0', '1.0alpha', '1.0pl1'], 'operator' => ['<', 'lt', '>=', 'bogus', '', null, 'ne', '=='],
        'min' => [0, 1, -5, 10, PHP_INT_MIN], 'max' => [10, 1, 100, PHP_INT_MAX, -7], 'from_base' => [10, 2, 16, 36, 37, 1, 0], 'to_base' => [2, 10, 16, 36, 37, 1], 'uri' => ['http://a/b?c'], 'prefix' => ['p_', ''], 'options_or_default' => [[]], 'mode' => [0, 1, 2, 3, 4, -1, 99], 'fopen mode' => ['r', 'rb', ''], 'flags' => [0, 1, 2, 3, 4, 8, 16, 32, 64, 128, 256, 512, 1024, -1, 1 << 20, 4194304, ENT_QUOTES | ENT_HTML5, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES],
        'step' => [1, 2, -1, 0, 0.5, 100], 'range start' => [0, 'a', 5, 1.5, 'Z', '10', '', 'abc', -3], 'range end' => [10, 'f', 0, 3.5, 'A', '1', '', 'xyz', 7], 'offset' => [0, 1, -1, 3, 100, -100, null], 'length' => [null, 0, 1, 3, -1, -3, 100, -100, 5000], 'memory_cost' => [1], 'decimals' => [0, 2, -1, 5, 50, -3], 'precision' => [0, 2, -2, 5, 20, -20], 'quantity' => ['1M'],
        'shorthand' => ['1M', '2k', '', 'G', '0x10', '1.5M', '-1K', '12x', ' 5 ', '0b1', '99999999999999999999', '0o17K', 'M1', "1\0M"],
    ];
}

function memory_stream()
{
    $stream = made(fopen('php://memory', 'r+'));
    fwrite($stream, "line one\nline,\"two\",3\r\n\0\xff tail 12 0x1A\nlast");
    rewind($stream);
    return $stream;
}

// Whether php would run out of memory, both would take long, or the answer differs from run to run.
function is_too_large($function, array $parameters, array $arguments)
{
    if (isset(CLOCKS[$function]) && count($arguments) > 0 && (count($arguments) < CLOCKS[$function] || in_array(null, $arguments, true))) {
        return true;
    }
    // The number of a resource differs from run to run.
    $isNumbered = in_array($function, ['intval', 'floatval', 'doubleval', 'array_key_exists', 'key_exists', 'array_fill_keys', 'settype'], true);
    foreach ($arguments as $i => $argument) {
        if ($isNumbered && $argument instanceof Closure && is_resource($argument())) {
            return true;
        }
        $name = $parameters[$i]['name'] ?? end($parameters)['name'] ?? '';
        $number = is_numeric($argument) ? $argument + 0 : 0;
        if (in_array($name, SIZES, true) && abs($number) > LARGEST) {
            return true;
        }
    }
    return ($function === 'ob_get_level') || in_array($function, ['fseek', 'ftruncate'], true) && ($arguments[1] ?? 0) > LARGEST;
}

// Makes the call and shows results, by-reference variables, messages, and what it printed.
function library_call($function, array $parameters, array $arguments)
{
    global $warnings;
    if (is_too_large($function, $parameters, $arguments)) {
        return 'not called';
    }
    mt_srand(7);
    $given = $values = [];
    foreach (array_values($arguments) as $i => $argument) {
        $values[$i] = value_of_library($argument);
        if ($parameters[$i]['reference'] ?? (($parameters && end($parameters)['variadic']) ? end($parameters)['reference'] : false)) {
            $given[$i] = &$values[$i];
        } else {
            $given[$i] = $values[$i];
        }
    }
    $warnings = [];
    ob_start();
    $line = outcome(fn () => result_of($function, $function(...$given)));
    $printed = preg_replace('/(?<=#)\d+(?= \()|(?<=Resource id #)\d+|(?<=resource\()\d+/', 'N', ob_get_clean());
    $line = preg_replace('/Resource id #\d+/', 'Resource id #N', $line);
    foreach ($values as $i => $value) {
        $line .= array_key_exists($i, $given) && ($parameters[$i]['reference'] ?? false) ? " &$i=" . show($values[$i]) : '';
    }
    $line .= $printed !== '' ? ' printed ' . show_text($printed) : '';
    // How often a sort or a set operation converts a value is not told.
    $line .= $warnings ? ' ' . implode(' ', array_unique($warnings)) : '';
    finish();
    return $line;
}

// What php gives for certain: the size of these results is memcmp()'s, which differs by processor.
function result_of($function, $result)
{
    return is_int($result) && in_array($function, ['strcmp', 'strncmp', 'substr_compare'], true) ? $result <=> 0 : $result;
}

// Closures without parameters make a value; others are the value.
function value_of_library($value)
{
    return $value instanceof Closure ? $value() : $value;
}

// Numbers that are the same in every run.
final class Dice
{
    public function __construct(private int $state)
    {
    }

    public function below(int $limit): int
    {
        $this->state = ($this->state * 1103515245 + 12345) & 0x7fffffff;
        return ($this->state >> 8) % $limit;
    }
}

// All calls of a module's functions: every number of arguments, every value in each place, and combinations of values that fit.
function library_calls(array $modules, $combinations, $first = '', $end = '~')
{
    foreach (library_functions($modules) as $function => $parameters) {
        if ($function < $first || $function >= $end) {
            continue;
        }
        $valid = [];
        foreach ($parameters as $parameter) {
            if ($parameter['optional']) {
                break;
            }
            $valid[] = values_for($parameter, $function)[0];
        }
        for ($count = 0; $count <= count($parameters) + 1; $count++) {
            $given = array_slice(array_pad($valid, $count, 1), 0, $count);
            yield "$function with $count" => fn () => library_call($function, $parameters, $given);
        }
        foreach ($parameters as $i => $parameter) {
            foreach (array_diff_key(any_values(), ['Socket' => 1, 'closed' => 1, 'AddressInfo' => 1]) as $name => $value) {
                $given = $valid;
                for ($j = count($given); $j < $i; $j++) {
                    $given[$j] = values_for($parameters[$j], $function)[0];
                }
                $given[$i] = $value;
                yield "$function #$i $name" => fn () => library_call($function, $parameters, $given);
            }
        }
        if (!$parameters) {
            continue;
        }
        $dice = new Dice(crc32($function));
        for ($n = 0; $n < $combinations; $n++) {
            $given = [];
            foreach ($parameters as $parameter) {
                if ($parameter['optional'] && $dice->below(4) === 0) {
                    break;
                }
                for ($more = $parameter['variadic'] ? $dice->below(4) : 1; $more > 0; $more--) {
                    $fitting = values_for($parameter, $function);
                    $given[] = $fitting[$dice->below(count($fitting))];
                }
            }
            yield "$function /$n" => fn () => library_call($function, $parameters, $given);
        }
    }
}

// A function as a declaration.
function show_signature(ReflectionFunction $function)
{
    $list = [];
    foreach ($function->getParameters() as $parameter) {
        $text = ($parameter->hasType() ? $parameter->getType() . ' ' : '') . ($parameter->isPassedByReference() ? '&' : '') . ($parameter->isVariadic() ? '...' : '') . '$' . $parameter->getName();
        if ($parameter->isOptional() && !$parameter->isVariadic()) {
            $text .= ' = ' . ($parameter->isDefaultValueAvailable() ? show($parameter->getDefaultValue()) : '?');
        }
        $list[] = $text;
    }
    return ($function->isDeprecated() ? 'deprecated ' : '') . '(' . implode(', ', $list) . ')' . ($function->hasReturnType() ? ': ' . $function->getReturnType() : '');
}
