--TEST--
what the functions that show sources make of odd ones
--FILE--
<?php
$sources = ['<?php readonly(1); $a->readonly(1);', '<?php enum E; enum extends E; enum extendsE; Enum implementsX', '<?php $a-->b; $a--->class; --> enum E', '<?php $a?-> #[Attr] x', '<?php $a->$b#[Attr]', "<?php 0b11and 0x1Fg 0o78 0b2 0x 1_0_ ...0o17 1e5e 1.5.5", '<?php $a->"class" b"x" ->b"x" $a-> 1 class'];
foreach ($sources as $source) {
    echo highlight_string($source, true), "\n";
    file_put_contents(__DIR__ . '/highlight-odd.tmp', $source);
    echo php_strip_whitespace(__DIR__ . '/highlight-odd.tmp'), "\n";
}
unlink(__DIR__ . '/highlight-odd.tmp');
--EXPECT--
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #007700">readonly(</span><span style="color: #0000BB">1</span><span style="color: #007700">);&nbsp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">-&gt;</span><span style="color: #0000BB">readonly</span><span style="color: #007700">(</span><span style="color: #0000BB">1</span><span style="color: #007700">);</span>
</span>
</code>
<?php readonly(1); $a->readonly(1);
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #007700">enum&nbsp;</span><span style="color: #0000BB">E</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">enum&nbsp;</span><span style="color: #007700">extends&nbsp;</span><span style="color: #0000BB">E</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">enum&nbsp;extendsE</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">Enum&nbsp;implementsX</span>
</span>
</code>
<?php enum E; enum extends E; enum extendsE; Enum implementsX
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;$a</span><span style="color: #007700">--&gt;</span><span style="color: #0000BB">b</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">---&gt;</span><span style="color: #0000BB">class</span><span style="color: #007700">;&nbsp;--&gt;&nbsp;enum&nbsp;</span><span style="color: #0000BB">E</span>
</span>
</code>
<?php $a-->b; $a--->class; --> enum E
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;$a</span><span style="color: #007700">?-&gt;&nbsp;</span><span style="color: #FF8000">#[Attr]&nbsp;x</span>
</span>
</code>
<?php $a?-> 
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;$a</span><span style="color: #007700">-&gt;</span><span style="color: #0000BB">$b</span><span style="color: #007700">#[</span><span style="color: #0000BB">Attr</span><span style="color: #007700">]</span>
</span>
</code>
<?php $a->$b#[Attr]
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;0b11</span><span style="color: #007700">and&nbsp;</span><span style="color: #0000BB">0x1Fg&nbsp;0o78&nbsp;0b2&nbsp;0x&nbsp;1_0_&nbsp;</span><span style="color: #007700">...</span><span style="color: #0000BB">0o17&nbsp;1e5e&nbsp;1.5.5</span>
</span>
</code>
<?php 0b11and 0x1Fg 0o78 0b2 0x 1_0_ ...0o17 1e5e 1.5.5
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;$a</span><span style="color: #007700">-&gt;</span><span style="color: #DD0000">"class"&nbsp;b"x"&nbsp;</span><span style="color: #007700">-&gt;</span><span style="color: #0000BB">b</span><span style="color: #DD0000">"x"&nbsp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">-&gt;&nbsp;</span><span style="color: #0000BB">1&nbsp;</span><span style="color: #007700">class</span>
</span>
</code>
<?php $a->"class" b"x" ->b"x" $a-> 1 class
