--TEST--
The named entities of HTML 5, one for one, and those that only decode
--FILE--
<?php
$table = get_html_translation_table(HTML_ENTITIES, ENT_QUOTES | ENT_HTML5);
printf("%d entities, %08x\n", count($table), crc32(serialize($table)));
printf("%d entities of HTML 4.01, %08x\n", count($t = get_html_translation_table(HTML_ENTITIES)), crc32(serialize($t)));
printf("%d of XML\n", count(get_html_translation_table(HTML_ENTITIES, ENT_XML1)));
foreach (['ISO-8859-1', 'ISO-8859-15', 'ISO-8859-5', 'cp866', 'windows-1251', 'cp1252', 'KOI8-R', 'MacRoman'] as $set) {
    $t = get_html_translation_table(HTML_ENTITIES, ENT_QUOTES, $set);
    printf("%s: %d, %08x\n", $set, count($t), crc32(serialize($t)));
    $all = implode('', array_map('chr', range(0, 255)));
    printf("  %08x %08x\n", crc32(htmlentities($all, ENT_QUOTES, $set)), crc32(html_entity_decode('&eacute;&euro;&Zcy;&#8364;&quot;', ENT_HTML5, $set)));
}
echo htmlentities("fj <\u{2268}\u{fe00} \u{e9}\u{20ac}\t=", ENT_HTML5), "\n";
echo html_entity_decode('&NotEqualTilde;&lang;&fjlig;&apos;&AMP;&nope;&#x41;&#0;&#128;&#13;&#xD800;&#x10FFFF;', ENT_QUOTES | ENT_HTML5), "\n";
echo html_entity_decode('&lang;&apos;&AMP;&#x41;&#0;&#128;&#13;&#12;', ENT_QUOTES), "\n";
echo html_entity_decode('&apos;&eacute;&quot;', ENT_XML1), html_entity_decode('&apos;&quot;', ENT_COMPAT | ENT_XHTML), html_entity_decode('&#39;&#34;', 1), "\n";
--EXPECT--
1511 entities, 52f8aa9c
253 entities of HTML 4.01, ddb40514
3 of XML
ISO-8859-1: 101, 2bb849b3
  bbc1e815 702d2bd8
ISO-8859-15: 99, 1b93c400
  f441706f 3315cd1a
ISO-8859-5: 8, d3468fdc
  5fb4067b 27642d14
cp866: 10, 8f7e483a
  a89356ae 8cb269a0
windows-1251: 37, f233252b
  46c2afa6 df7cc853
cp1252: 126, 4402f8ef
  18613683 7b20f1f6
KOI8-R: 15, 42fdc774
  d698260e d127aabe
MacRoman: 122, 48c4c015
  7e91deaf 5da1e180
&fjlig; &lt;&lvertneqq; &eacute;&euro;&Tab;&equals;
≂̸⟨fj'&&nope;A&#0;&#128;&#13;&#xD800;&#x10FFFF;
〈&apos;&AMP;A&#0;&#128;&#12;
&apos;&eacute;&quot;&apos;"'&#34;
