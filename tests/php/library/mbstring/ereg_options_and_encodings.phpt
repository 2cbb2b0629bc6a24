--TEST--
mb_regex_set_options() and mb_regex_encoding()
--EXTENSIONS--
mbstring
--FILE--
<?php
require __DIR__ . '/../show.inc';

c('mb_regex_set_options', [], ['i'], [], ['x'], ['m'], ['s'], ['p'], ['l'], ['n'], ['e'], ['j'], ['u'], ['g'], ['c'], ['z'], ['b'], ['d'], [''], ['ixmsln'], ['q'], ['iq'], ['zj'], ['pz'], ['xixi'], ["m\0"], [null]);
mb_regex_set_options('i');
c('mb_ereg_match', ['A', 'a'], ['A', 'a', ''], ["b.a", "b\na"]);
mb_regex_set_options('pr');
foreach (['UTF-8', 'utf8', 'EUC-JP', 'eucjp', 'SJIS', 'shift_jis', 'Windows-31J', 'BIG-5', 'EUC-CN', 'EUC-KR', 'KOI8-R', 'koi8r', 'ASCII', 'us-ascii', 'ISO-8859-1', 'iso8859-5', 'ISO-8859-15', 'UTF-16', 'UTF-16LE', 'UTF-16BE', 'UCS-4', 'UCS-4LE', 'UTF-32', 'latin1', 'UCS-4BE', 'UCS-2', 'Windows-1252', 'ISO-8859-12', '8bit', 'foo', ''] as $encoding) {
    c('mb_regex_encoding', [$encoding], []);
}
mb_regex_encoding('ISO-8859-1');
c('mb_ereg_replace', ["\xe4(.)", '[\1]', "x\xe4\xf6"], ["\xc4", '-', "\xe4", 'i'], ['', '-', "\xe4\xf6"]);
c('mb_split', ["\xe4", "a\xe4b"]);
mb_regex_encoding('EUC-JP');
c('mb_ereg_replace', ["\xa4\xa2", '-', "x\xa4\xa2\xa4\xa4"], ["\xa2", '-', "x\xa4\xa2"], ['.', '<\0>', "\xa4\xa2a"]);
c('mb_ereg_search_init', ["x\xa4\xa2\xa4\xa4y", "\xa4\xa4"]);
c('mb_ereg_search_pos', []);
c('mb_ereg_search_getpos', []);
mb_regex_encoding('SJIS');
c('mb_split', ["\x81\x41", "a\x81\x41b"], ['A', "a\x81\x41bAc"]);
mb_regex_encoding('UTF-16LE');
c('mb_ereg_replace', ["a\0", "b\0", "a\0b\0"]);
--EXPECT--
== mb_regex_set_options(): "pr"
== mb_regex_set_options("i"): "pr"
== mb_regex_set_options(): "ir"
== mb_regex_set_options("x"): "ir"
== mb_regex_set_options("m"): "xr"
== mb_regex_set_options("s"): "mr"
== mb_regex_set_options("p"): "sr"
== mb_regex_set_options("l"): "pr"
== mb_regex_set_options("n"): "lr"
== mb_regex_set_options("e"): ValueError: Option "e" is not supported
== mb_regex_set_options("j"): "nr"
== mb_regex_set_options("u"): "j"
== mb_regex_set_options("g"): "u"
== mb_regex_set_options("c"): "g"
== mb_regex_set_options("z"): "c"
== mb_regex_set_options("b"): "z"
== mb_regex_set_options("d"): "b"
== mb_regex_set_options(""): "d"
== mb_regex_set_options("ixmsln"): "r"
== mb_regex_set_options("q"): ValueError: Option "q" is not supported
== mb_regex_set_options("iq"): ValueError: Option "q" is not supported
== mb_regex_set_options("zj"): "ixplnr"
== mb_regex_set_options("pz"): "j"
== mb_regex_set_options("xixi"): "pz"
== mb_regex_set_options("m\000"): ValueError: Option "
== mb_regex_set_options(NULL): "ixr"
== mb_ereg_match("A","a"): true
== mb_ereg_match("A","a",""): false
== mb_ereg_match("b.a","b\na"): false
== mb_regex_encoding("UTF-8"): true
== mb_regex_encoding(): "UTF-8"
== mb_regex_encoding("utf8"): true
== mb_regex_encoding(): "UTF-8"
== mb_regex_encoding("EUC-JP"): true
== mb_regex_encoding(): "EUC-JP"
== mb_regex_encoding("eucjp"): true
== mb_regex_encoding(): "EUC-JP"
== mb_regex_encoding("SJIS"): true
== mb_regex_encoding(): "SJIS"
== mb_regex_encoding("shift_jis"): true
== mb_regex_encoding(): "SJIS"
== mb_regex_encoding("Windows-31J"): true
== mb_regex_encoding(): "SJIS"
== mb_regex_encoding("BIG-5"): true
== mb_regex_encoding(): "BIG5"
== mb_regex_encoding("EUC-CN"): true
== mb_regex_encoding(): "EUC-CN"
== mb_regex_encoding("EUC-KR"): true
== mb_regex_encoding(): "EUC-KR"
== mb_regex_encoding("KOI8-R"): true
== mb_regex_encoding(): "KOI8R"
== mb_regex_encoding("koi8r"): true
== mb_regex_encoding(): "KOI8R"
== mb_regex_encoding("ASCII"): true
== mb_regex_encoding(): "ASCII"
== mb_regex_encoding("us-ascii"): true
== mb_regex_encoding(): "ASCII"
== mb_regex_encoding("ISO-8859-1"): true
== mb_regex_encoding(): "ISO-8859-1"
== mb_regex_encoding("iso8859-5"): true
== mb_regex_encoding(): "ISO-8859-5"
== mb_regex_encoding("ISO-8859-15"): true
== mb_regex_encoding(): "ISO-8859-15"
== mb_regex_encoding("UTF-16"): true
== mb_regex_encoding(): "UTF-16"
== mb_regex_encoding("UTF-16LE"): true
== mb_regex_encoding(): "UTF-16LE"
== mb_regex_encoding("UTF-16BE"): true
== mb_regex_encoding(): "UTF-16"
== mb_regex_encoding("UCS-4"): true
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding("UCS-4LE"): true
== mb_regex_encoding(): "UCS-4LE"
== mb_regex_encoding("UTF-32"): true
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding("latin1"): ValueError: mb_regex_encoding(): Argument #1 ($encoding) must be a valid encoding, "latin1" given
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding("UCS-4BE"): ValueError: mb_regex_encoding(): Argument #1 ($encoding) must be a valid encoding, "UCS-4BE" given
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding("UCS-2"): ValueError: mb_regex_encoding(): Argument #1 ($encoding) must be a valid encoding, "UCS-2" given
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding("Windows-1252"): ValueError: mb_regex_encoding(): Argument #1 ($encoding) must be a valid encoding, "Windows-1252" given
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding("ISO-8859-12"): ValueError: mb_regex_encoding(): Argument #1 ($encoding) must be a valid encoding, "ISO-8859-12" given
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding("8bit"): ValueError: mb_regex_encoding(): Argument #1 ($encoding) must be a valid encoding, "8bit" given
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding("foo"): ValueError: mb_regex_encoding(): Argument #1 ($encoding) must be a valid encoding, "foo" given
== mb_regex_encoding(): "UCS-4"
== mb_regex_encoding(""): ValueError: mb_regex_encoding(): Argument #1 ($encoding) must be a valid encoding, "" given
== mb_regex_encoding(): "UCS-4"
== mb_ereg_replace("\344(.)","[\\1]","x\344\366"): "x[\366]"
== mb_ereg_replace("\304","-","\344","i"): "-"
== mb_ereg_replace("","-","\344\366"): "-\344-\366-"
== mb_split("\344","a\344b"): [0:"a",1:"b",]
== mb_ereg_replace("\244\242","-","x\244\242\244\244"): "x-\244\244"
== mb_ereg_replace("\242","-","x\244\242"): [2] mb_ereg_replace(): Pattern is not valid under EUC-JP encoding
false
== mb_ereg_replace(".","<\\0>","\244\242a"): "<\244\242><a>"
== mb_ereg_search_init("x\244\242\244\244y","\244\244"): true
== mb_ereg_search_pos(): [0:3,1:2,]
== mb_ereg_search_getpos(): 5
== mb_split("\201A","a\201Ab"): [0:"a",1:"b",]
== mb_split("A","a\201AbAc"): [0:"a\201Ab",1:"c",]
== mb_ereg_replace("a\000","b\000","a\000b\000"): "b\000b\000"
