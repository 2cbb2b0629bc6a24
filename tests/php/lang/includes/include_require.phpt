--TEST--
include and require, values, variables and _once
--FILE--
<?php
$d = sys_get_temp_dir() . '/phpsock_inc_' . getmypid();
mkdir($d);
file_put_contents("$d/a.php", '<?php $set = "from a"; return ["v" => $given ?? "none", "f" => basename(__FILE__), "l" => __LINE__];');
file_put_contents("$d/b.php", '<?php function fromB() { return "B"; } class ClsB {} echo "b loaded\n";');
$given = 'g';
$r = include "$d/a.php";
echo json_encode($r), $set, "\n";
function scope($d) { $given = 'local'; $r = require "$d/a.php"; return $r['v'] . (isset($set) ? $set : ''); }
echo scope($d), "\n";
var_dump(include_once "$d/b.php", include_once "$d/b.php", require_once "$d/../" . basename($d) . "/b.php");
echo fromB(), "\n";
var_dump(count(get_included_files()), (include 'data://text/plain,x') ?? 0 ? 1 : 0);
foreach (glob("$d/*") as $f) unlink($f);
rmdir($d);
--EXPECTF--
{"v":"g","f":"a.php","l":1}from a
localfrom a
b loaded
int(1)
bool(true)
bool(true)
B

Warning: include(): data:// wrapper is disabled in the server configuration by allow_url_include=0 in %sinclude_require.php on line 13

Warning: include(data://text/plain,x): Failed to open stream: no suitable wrapper could be found in %sinclude_require.php on line 13

Warning: include(): Failed opening 'data://text/plain,x' for inclusion (include_path='.:/usr/share/php') in %sinclude_require.php on line 13
int(3)
int(0)
