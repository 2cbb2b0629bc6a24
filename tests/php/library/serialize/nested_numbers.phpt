--TEST--
What Serializable's methods serialize and unserialize counts on; what __wakeup() unserializes begins anew
--FILE--
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
class S implements Serializable { public $d; function serialize() { return serialize($this->d); } function unserialize($x) { $this->d = unserialize($x); } }
class W { public $d; public $own; function __wakeup() { $this->own = unserialize('a:2:{i:0;O:8:"stdClass":0:{}i:1;r:2;}'); } }
$shared = new stdClass;
$s = new S;
$s->d = [$shared, $shared];
$t = new S;
$t->d = [$s, $shared];
echo $text = serialize([$shared, $s, $t, $t]), "\n";
$r = unserialize($text);
var_dump($r[0] === $r[1]->d[0], $r[1]->d[1] === $r[0], $r[2]->d[0] === $r[1], $r[2]->d[1] === $r[0], $r[3] === $r[2]);
$w = unserialize('a:2:{i:0;O:1:"W":1:{s:1:"d";i:1;}i:1;r:2;}');
var_dump($w[0] === $w[1], $w[0]->own[0] === $w[0]->own[1]);
class M { public $v; function __serialize(): array { return [serialize([$this->v, $this->v])]; } }
$m = new M;
$m->v = $shared;
echo serialize([$shared, $m, $shared]), "\n";
--EXPECT--
a:4:{i:0;O:8:"stdClass":0:{}i:1;C:1:"S":22:{a:2:{i:0;r:2;i:1;r:2;}}i:2;C:1:"S":22:{a:2:{i:0;r:3;i:1;r:2;}}i:3;r:7;}
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
a:3:{i:0;O:8:"stdClass":0:{}i:1;O:1:"M":1:{i:0;s:37:"a:2:{i:0;O:8:"stdClass":0:{}i:1;r:2;}";}i:2;r:2;}
