--TEST--
parse_url(): what a port is, drives, a colon alone
--FILE--
<?php
foreach (["x://::6.5", "http://h:abc", "http://h:1a/", "http://h: 1/", "http://h:+1/", "http://h:-1/", "http://h:-0/", "http://h:0x1/", "http://h:65536", "http://h:99999", "http://h:123456", "http://h:", "http://h:/", ":", "::", ":a", ":80", ":80x", "a:", "file:///c:/x", "file:///c:", "file:///:/x", "file:///ab:/x", "FILE:///C:/", "file:////c:/", "file:///a", "file:///@:/", "x:///a", "http://[::1]:8a/", "http://u:p@h:1.5/p", "//h:1.5", "//h:x", "h:1.5", "h:80/x", ":/", ":?a", ":#b", "?:", "/:80", "/x:80/", "a:b:1"] as $u) { echo $u, ' ', json_encode(parse_url($u)), "\n"; }
--EXPECT--
x://::6.5 {"scheme":"x","host":":","port":6}
http://h:abc false
http://h:1a/ {"scheme":"http","host":"h","port":1,"path":"\/"}
http://h: 1/ {"scheme":"http","host":"h","port":1,"path":"\/"}
http://h:+1/ {"scheme":"http","host":"h","port":1,"path":"\/"}
http://h:-1/ false
http://h:-0/ {"scheme":"http","host":"h","port":0,"path":"\/"}
http://h:0x1/ {"scheme":"http","host":"h","port":0,"path":"\/"}
http://h:65536 false
http://h:99999 false
http://h:123456 false
http://h: {"scheme":"http","host":"h"}
http://h:/ {"scheme":"http","host":"h","path":"\/"}
: false
:: {"path":"::"}
:a {"path":":a"}
:80 false
:80x {"path":":80x"}
a: {"scheme":"a"}
file:///c:/x {"scheme":"file","path":"c:\/x"}
file:///c: {"scheme":"file","path":"c:"}
file:///:/x {"scheme":"file","path":"\/:\/x"}
file:///ab:/x {"scheme":"file","path":"\/ab:\/x"}
FILE:///C:/ {"scheme":"FILE","path":"C:\/"}
file:////c:/ {"scheme":"file","path":"\/\/c:\/"}
file:///a {"scheme":"file","path":"\/a"}
file:///@:/ {"scheme":"file","path":"@:\/"}
x:///a false
http://[::1]:8a/ {"scheme":"http","host":"[::1]","port":8,"path":"\/"}
http://u:p@h:1.5/p {"scheme":"http","host":"h","port":1,"user":"u","pass":"p","path":"\/p"}
//h:1.5 {"host":"h","port":1}
//h:x false
h:1.5 {"scheme":"h","path":"1.5"}
h:80/x {"host":"h","port":80,"path":"\/x"}
:/ {"path":":\/"}
:?a {"path":":","query":"a"}
:#b {"path":":","fragment":"b"}
?: {"query":":"}
/:80 false
/x:80/ false
a:b:1 {"scheme":"a","path":"b:1"}
