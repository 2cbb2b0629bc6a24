--TEST--
gc_collect_cycles() closes the streams that only a cycle of objects holds
--FILE--
<?php
function make()
{
    $streams = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $node = new stdClass;
    $node->self = $node;
    $node->held = [$streams[0]];
    return $streams[1];
}

$other = make();
stream_set_blocking($other, false);
var_dump(fread($other, 10), feof($other));
var_dump(gc_collect_cycles() >= 0);
var_dump(fread($other, 10), feof($other));
--EXPECT--
string(0) ""
bool(false)
bool(true)
string(0) ""
bool(true)
