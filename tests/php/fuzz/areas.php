<?php
// For each area: texts to start from, letters to add, what is done with a text.
return [
    'unserialize' => [
        [
            'a:2:{i:0;s:1:"x";i:1;d:0.5;}', 'O:3:"Bag":2:{s:1:"a";i:1;s:4:"' . "\0*\0" . 'b";R:1;}', 'a:1:{i:0;R:1;}', 'E:11:"Suit:Hearts";', 'O:4:"Neat":1:{i:0;i:1;}',
            'b:1;', 'N;', 'd:INF;', 'O:11:"ArrayObject":4:{i:0;i:0;i:1;a:1:{i:0;i:1;}i:2;a:0:{}i:3;N;}', 'O:16:"SplObjectStorage":2:{i:0;a:0:{}i:1;a:0:{}}',
            'O:8:"DateTime":3:{s:4:"date";s:26:"2020-01-01 00:00:00.000000";s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";}', 'O:8:"stdClass":1:{s:1:"x";r:1;}',
            'O:13:"SplFixedArray":1:{i:0;i:1;}', 'O:9:"Exception":1:{s:7:"message";a:0:{}}', 'O:20:"SplDoublyLinkedList":3:{i:0;i:0;i:1;a:1:{i:0;i:1;}i:2;a:0:{}}',
            'O:12:"DateTimeZone":2:{s:13:"timezone_type";i:3;s:8:"timezone";s:3:"UTC";}', 'O:12:"DateInterval":1:{s:1:"y";i:1;}', 'O:7:"Closure":0:{}', 'S:1:"\41";',
        ],
        'aOsibdNRrCE:;{}"0123456789-.',
        function ($text, $dice) {
            $value = unserialize($text, $dice->below(3) ? [] : ['allowed_classes' => false]);
            serialize($value);
            json_encode($value);
            print_r($value, true);
        },
    ],
    'json' => [
        ['{"a":[1,2,{"b":null}]}', '"\ud83d\ude00"', '[1e5,-0.5E-3,12345678901234567890]', '{"":1,"0":2}', '"\u00e9\n"', 'true', '[[[[[]]]]]', '{"\u0000a":1}'],
        '{}[]",:\\u0123456789eE+-.truefalsn ',
        function ($text, $dice) {
            json_decode($text, (bool) $dice->below(2), 1 + $dice->below(600), $dice->below(1 << 23));
            json_encode([$text, $text => $text], $dice->below(1 << 22));
        },
    ],
    'pack' => [
        ['NnCa3', 'A5x2', 'H*', 'q2', 'Z*', 'vV', 'f', '@4C', 'C*', 'X', 'J2', 'd3h5'],
        'aAhHcCsSnvlLNVqQJPiIfgGdeEZxX@*0123456789/ ',
        fn ($text, $dice) => pack(without_large_numbers($text), ...array_fill(0, $dice->below(5), [1, 'abc', -5.5, '', null, PHP_INT_MIN][$dice->below(6)])),
    ],
    'unpack' => [
        ['Na/nb', 'C*', 'a3x/Cy', 'H*', 'Z*z', '@1/Cc', 'qa/qb', 'vv1/Vv2', 'X2a/x3b', 'h5/e2f'],
        'aAhHcCsSnvlLNVqQJPiIfgGdeEZxX@*0123456789/ abc',
        fn ($text, $dice) => unpack($text, str_repeat("ab\0\xff", $dice->below(12)), $dice->below(3)),
    ],
    'preg' => [
        [
            '/a(b)?c/', '/(?<n>\w+)\s*/x', '~[aeiou]~i', '/^.*$/ms', '/(\d+)-(\d+)/u', '/(?:(a)|b)*+/', '/[[:alpha:]]+\b/', '/(?>a+)(?=b)(?!c)(?<=d)(?<!e)/',
            '/(?P<x>.)(?P=x)\1\g{-1}/', '/\p{Lu}\X\R\h\v\N/u', '/(?(1)a|b)/', '/(?i)a(?-i)b/', '/\Qa.b\E/', '/(a(?1)?b)/', '/(?R)?/', '/x{2,3}?y{,5}/',
            '/\x{20ac}\o{17}\cA\e/u', '/(?|(a)|(b))\K/', '/(*UTF8)(*ANYCRLF)a(*SKIP)b/', '/[^\]\-a-z\d]/', '/(?#c)(?:)/J', '/a++b*+c?+/', '/\G\A\z\Z/D',
        ],
        '()[]{}?*+|\\^$.,-:<>=!#&PRKQEdwshvbpux0123456789abc/~ ',
        function ($text, $dice) {
            $subject = str_repeat('aab c-12 ', $dice->below(20));
            preg_match($text, $subject, $found, $dice->below(2) ? PREG_OFFSET_CAPTURE : PREG_UNMATCHED_AS_NULL);
            if ($dice->below(3) === 0) {
                preg_replace($text, '$1\\2${3}', $subject);
                preg_split($text, $subject, -1, $dice->below(8));
                preg_match_all($text, $subject, $found, $dice->below(4));
                preg_replace_callback($text, fn ($m) => $m[0], $subject);
            }
        },
    ],
    'sprintf' => [
        ['%s and %05d', '%5.2f|%-5s|', '%2$s %1$s', "%'*10s", '%+d', '%.50f', '%e %E %g %G %x %X %o %b %c %u %%', '%1$05.3d'],
        "%sdfFeEgGxXobcu0123456789.\$'*+- lh",
        function ($text, $dice) {
            $values = [1, 'text', -5.5e99, PHP_INT_MIN, NAN, null, true, ''];
            $format = without_large_numbers($text);
            number_format(1e10 / 3, $dice->below(60) - 20);
            sscanf('12 ab 0x1F -5.5', $format);
            sprintf($format, ...array_slice($values, $dice->below(4)));
        },
    ],
    'date' => [
        [
            '2024-02-29 12:30:45', 'first day of january 2020', '+1 week 2 days ago', 'Sat, 30 Apr 2016 17:52:13 GMT', '@86400.5', '2024-W05-3', 'noon tomorrow Europe/Berlin',
            '10/Oct/2000:13:55:36 -0700', 'last monday of next month 08:00 EST', '2020-366', 'now', 'P1Y2M3DT4H5M6S', 'R5/2008-03-01T13:00:00Z/P1Y2M10DT2H30M',
        ],
        'abcdefghijklmnopqrstuvwxyz0123456789:/+-.@ TZ,',
        function ($text, $dice) {
            $time = strtotime($text);
            date('c r o W', (int) $time);
            date_parse($text);
            date_parse_from_format($text, $text);
            date_interval_create_from_date_string($text);
            $tries = [fn () => new DateInterval($text), fn () => new DateTimeZone($text), fn () => new DatePeriod($text), fn () => (new DateTime($text))->modify($text)->format(DATE_COOKIE . ' u v e P')];
            $tries[$dice->below(4)]();
        },
    ],
    'mbstring' => [
        ["\u{e4}\u{20ac}\u{1f600}abc", "\xff\xfe\xc3\x28\xed\xa0\x80", '=?UTF-8?B?w6Q=?= =?ISO-8859-1?Q?=E4?=', '&#228;&auml;&#x20ac;', "\x1b\$B%A\x1b(B", '+AOQ-'],
        "\x80\xc3\xa4\xe2\x82\xac\xf0\x9f\x98abc=?&#;+-",
        function ($text, $dice) {
            $all = mb_list_encodings();
            [$a, $b] = [$all[$dice->below(count($all))], $all[$dice->below(count($all))]];
            mb_convert_encoding($text, $a, $b);
            mb_check_encoding($text, $a);
            mb_strlen($text, $a);
            mb_substr($text, $dice->below(9) - 4, $dice->below(9) - 4, $a);
            mb_detect_encoding($text, [$a, $b], true);
            mb_convert_case($text, $dice->below(8));
            mb_strimwidth($text, 0, $dice->below(6), '..');
            mb_decode_mimeheader($text);
            mb_encode_mimeheader($text);
            mb_decode_numericentity($text, [0, 0xffff, 0, 0xffff]);
            htmlentities($text, $dice->below(256));
            html_entity_decode($text, $dice->below(64));
            mb_strpos($text, 'a', $dice->below(9) - 4);
        },
    ],
    'url' => [
        ['http://u:p@host:80/p/a?q=1#f', '//x', 'a:80', '/a:b', 'x://::abc/?', 'http://[::1]:80/', 'a=1&b[]=2&c[x][y]=3&d[', 'mailto:a@b', 'data:text/plain;base64,SGk=', "[s]\na=1\nb[]=\"x\"\n"],
        "abc:/?#[]@!\$&=%0123456789.+\"'\n;",
        function ($text, $dice) {
            parse_str($text, $values);
            http_build_query($values);
            filter_var($text, [FILTER_VALIDATE_URL, FILTER_VALIDATE_EMAIL, FILTER_VALIDATE_IP, FILTER_VALIDATE_INT, FILTER_VALIDATE_FLOAT, FILTER_VALIDATE_DOMAIN][$dice->below(6)]);
            parse_ini_string($text, (bool) $dice->below(2), $dice->below(3));
            version_compare($text, '1.0');
            ini_parse_quantity($text);
            str_getcsv($text);
            strip_tags($text, '<b>');
            parse_url($text, $dice->below(10) - 1);
        },
    ],
    'messages' => [
        ['x'],
        'abc',
        function ($text, $dice) {
            static $pair;
            $pair ?? socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
            $values = [null, 1, -1, PHP_INT_MAX, 1.5, 'x', '', [], [1], [$pair[0]], new stdClass, STDIN, [STDIN], ['pid' => 1, 'uid' => 0, 'gid' => 0], ['pid' => 'x'], true, [[[]]], "\0", ['a', ['b']]];
            $any = fn () => $values[$dice->below(count($values))];
            $message = [];
            foreach (['name', 'iov', 'control', 'flags', 'controllen', 'buffer_size'] as $key) {
                if ($dice->below(2)) {
                    $message[$key] = $any();
                }
            }
            if ($dice->below(2)) {
                $message['iov'] = ['data', $any()];
            }
            if ($dice->below(3) === 0) {
                $message['name'] = ['family' => $any(), 'addr' => $any(), 'port' => $any(), 'path' => $any()];
            }
            if ($dice->below(2)) {
                $level = [SOL_SOCKET, IPPROTO_IPV6, 0, $any()][$dice->below(4)];
                $message['control'] = [['level' => $level, 'type' => [SCM_RIGHTS, SCM_CREDENTIALS, 50, $any()][$dice->below(4)], 'data' => $any()]];
            }
            socket_cmsg_space($dice->below(50), $dice->below(60), $dice->below(1 << 20));
            $received = $message;
            socket_recvmsg($pair[1], $received, MSG_DONTWAIT);
            socket_sendmsg($pair[0], $message, MSG_DONTWAIT);
        },
    ],
];
