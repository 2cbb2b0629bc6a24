--TEST--
file_dump: normal, edge and wrong arguments
--PROCESS--
It changes the working folder.
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
$d = sys_get_temp_dir() . '/' . basename(__FILE__, '.php') . getmypid();
mkdir($d);
chdir($d);
file_put_contents('a.txt',"l1\nl2\n\nl4");
file_put_contents('c.csv',"a,b\n\"x\ny\",z\n\n1,2\n");
@mkdir('s/t',0777,true);
touch('s/f1');
touch('s/t/f2');
@symlink('a.txt','ln');
t('dump',fn()=>d(new SplTempFileObject));
t('dumpf',fn()=>d(new SplFileObject('a.txt')));
exec('rm -rf ' . escapeshellarg($d));
--EXPECT--
== dump: "object(SplTempFileObject)# (5) {\n  [\"pathName\":\"SplFileInfo\":private]=>\n  string(10) \"php://temp\"\n  [\"fileName\":\"SplFileInfo\":private]=>\n  string(10) \"php://temp\"\n  [\"openMode\":\"SplFileObject\":private]=>\n  string(2) \"wb\"\n  [\"delimiter\":\"SplFileObject\":private]=>\n  string(1) \",\"\n  [\"enclosure\":\"SplFileObject\":private]=>\n  string(1) \"\"\"\n}\n"
== dumpf: "object(SplFileObject)# (5) {\n  [\"pathName\":\"SplFileInfo\":private]=>\n  string(5) \"a.txt\"\n  [\"fileName\":\"SplFileInfo\":private]=>\n  string(5) \"a.txt\"\n  [\"openMode\":\"SplFileObject\":private]=>\n  string(1) \"r\"\n  [\"delimiter\":\"SplFileObject\":private]=>\n  string(1) \",\"\n  [\"enclosure\":\"SplFileObject\":private]=>\n  string(1) \"\"\"\n}\n"
