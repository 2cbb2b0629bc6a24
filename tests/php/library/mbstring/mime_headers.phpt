--TEST--
mb_encode_mimeheader() and mb_decode_mimeheader()
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (['plain ascii', 'é', 'héllo wörld Subject', 'Keith Moore é <a@b>'] as $s) {
    foreach (['B', 'Q'] as $how) {
        $r = mb_encode_mimeheader($s, 'UTF-8', $how);
        echo $r, ' ', mb_decode_mimeheader($r), "\n";
    }
}
foreach (['=?iso-8859-1?q?a=20b?=', '=?utf-8?b?w6k=?= =?utf-8?b?w6k=?=', 'x =?utf-8?b?w6k=?= y', 'plain', "a\r\n b"] as $s) {
    var_dump(mb_decode_mimeheader($s));
}
?>
--EXPECT--
plain ascii plain ascii
plain ascii plain ascii
=?UTF-8?B?w6k=?= é
=?UTF-8?Q?=C3=A9?= é
=?UTF-8?B?aMOpbGxvIHfDtnJsZCBTdWJqZWN0?= héllo wörld Subject
=?UTF-8?Q?h=C3=A9llo=20w=C3=B6rld=20Subject?= héllo wörld Subject
Keith Moore =?UTF-8?B?w6kgPGFAYj4=?= Keith Moore é <a@b>
Keith Moore =?UTF-8?Q?=C3=A9=20=3Ca=40b=3E?= Keith Moore é <a@b>
string(3) "a b"
string(4) "éé"
string(6) "x é y"
string(5) "plain"
string(3) "a b"
