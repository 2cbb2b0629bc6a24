--TEST--
highlight_string(): the colours of all kinds of tokens
--FILE--
<?php
$source = <<<'SOURCE'
<html>  <b>x</b>
<?php
// line comment
# other
/* block
   comment */ /** doc */
namespace A\B;
use function C\d, \E;
#[Attr(1)]
final class Foo extends \Bar implements Baz {
    const X = 1.5e3, Y = 0x1F;
    public ?int $a = null, $b = self::X;
    function list(int &$x, ...$y): ?static { return $this->class->foreach($x)?->if; }
}
echo "a $b {$c->d['e']} ${f} ${g[1]} $h[0] $i->j \n \$k", 'single \' q', `ls $x`;
$s = <<<EOT
  text $v and {$w[1]}
  EOT . <<<'N'
raw $x
N;
__LINE__ . __FILE__ . __CLASS__ . __DIR__ . __NAMESPACE__ . __FUNCTION__;
(int) $x; ( string )$y; fn($x) => $x ?? 1 <=> 2; match(true) { default => 1 };
enum Suit: string { case H = 'h'; } readonly class Z {}
yield from f(); $x **= 2; new class {}; static fn() => 1; A\B::class; namespace\foo(); true; NULL;
goto end; end: exit; <>; ?>
  html <?= $x ?> more <?php echo 1 ?>

tail <?php __halt_compiler(); raw data "x
SOURCE;
highlight_string($source);
echo "\n";
foreach (['no php', "<?php  \t\n a", '', '<?php "unterminated $x', '<?php /* open', "<?php <<<X\n\$a[0] \$a[b] \$a[-1] \$a?->b {\$a['x']}\n  X;", '<?php "$a[$b] ${c} ${d[1]} {$e}";'] as $text) {
    var_dump(highlight_string($text, true));
}
ini_set('highlight.keyword', 'red');
echo highlight_string('<?php echo 1;', true), "\n";
--EXPECT--
<code><span style="color: #000000">
&lt;html&gt;&nbsp;&nbsp;&lt;b&gt;x&lt;/b&gt;<br /><span style="color: #0000BB">&lt;?php<br /></span><span style="color: #FF8000">//&nbsp;line&nbsp;comment<br />#&nbsp;other<br />/*&nbsp;block<br />&nbsp;&nbsp;&nbsp;comment&nbsp;*/&nbsp;/**&nbsp;doc&nbsp;*/<br /></span><span style="color: #007700">namespace&nbsp;</span><span style="color: #0000BB">A\B</span><span style="color: #007700">;<br />use&nbsp;function&nbsp;</span><span style="color: #0000BB">C\d</span><span style="color: #007700">,&nbsp;</span><span style="color: #0000BB">\E</span><span style="color: #007700">;<br />#[</span><span style="color: #0000BB">Attr</span><span style="color: #007700">(</span><span style="color: #0000BB">1</span><span style="color: #007700">)]<br />final&nbsp;class&nbsp;</span><span style="color: #0000BB">Foo&nbsp;</span><span style="color: #007700">extends&nbsp;</span><span style="color: #0000BB">\Bar&nbsp;</span><span style="color: #007700">implements&nbsp;</span><span style="color: #0000BB">Baz&nbsp;</span><span style="color: #007700">{<br />&nbsp;&nbsp;&nbsp;&nbsp;const&nbsp;</span><span style="color: #0000BB">X&nbsp;</span><span style="color: #007700">=&nbsp;</span><span style="color: #0000BB">1.5e3</span><span style="color: #007700">,&nbsp;</span><span style="color: #0000BB">Y&nbsp;</span><span style="color: #007700">=&nbsp;</span><span style="color: #0000BB">0x1F</span><span style="color: #007700">;<br />&nbsp;&nbsp;&nbsp;&nbsp;public&nbsp;?</span><span style="color: #0000BB">int&nbsp;$a&nbsp;</span><span style="color: #007700">=&nbsp;</span><span style="color: #0000BB">null</span><span style="color: #007700">,&nbsp;</span><span style="color: #0000BB">$b&nbsp;</span><span style="color: #007700">=&nbsp;</span><span style="color: #0000BB">self</span><span style="color: #007700">::</span><span style="color: #0000BB">X</span><span style="color: #007700">;<br />&nbsp;&nbsp;&nbsp;&nbsp;function&nbsp;list(</span><span style="color: #0000BB">int&nbsp;</span><span style="color: #007700">&amp;</span><span style="color: #0000BB">$x</span><span style="color: #007700">,&nbsp;...</span><span style="color: #0000BB">$y</span><span style="color: #007700">):&nbsp;?static&nbsp;{&nbsp;return&nbsp;</span><span style="color: #0000BB">$this</span><span style="color: #007700">-&gt;</span><span style="color: #0000BB">class</span><span style="color: #007700">-&gt;</span><span style="color: #0000BB">foreach</span><span style="color: #007700">(</span><span style="color: #0000BB">$x</span><span style="color: #007700">)?-&gt;</span><span style="color: #0000BB">if</span><span style="color: #007700">;&nbsp;}<br />}<br />echo&nbsp;</span><span style="color: #DD0000">"a&nbsp;</span><span style="color: #0000BB">$b</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">{</span><span style="color: #0000BB">$c</span><span style="color: #007700">-&gt;</span><span style="color: #0000BB">d</span><span style="color: #007700">[</span><span style="color: #DD0000">'e'</span><span style="color: #007700">]}</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">${</span><span style="color: #0000BB">f</span><span style="color: #007700">}</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">${</span><span style="color: #0000BB">g</span><span style="color: #007700">[</span><span style="color: #0000BB">1</span><span style="color: #007700">]}</span><span style="color: #DD0000">&nbsp;</span><span style="color: #0000BB">$h</span><span style="color: #007700">[</span><span style="color: #0000BB">0</span><span style="color: #007700">]</span><span style="color: #DD0000">&nbsp;</span><span style="color: #0000BB">$i</span><span style="color: #007700">-&gt;</span><span style="color: #0000BB">j</span><span style="color: #DD0000">&nbsp;\n&nbsp;\$k"</span><span style="color: #007700">,&nbsp;</span><span style="color: #DD0000">'single&nbsp;\'&nbsp;q'</span><span style="color: #007700">,&nbsp;`</span><span style="color: #DD0000">ls&nbsp;</span><span style="color: #0000BB">$x</span><span style="color: #007700">`;<br /></span><span style="color: #0000BB">$s&nbsp;</span><span style="color: #007700">=&nbsp;&lt;&lt;&lt;EOT<br /></span><span style="color: #DD0000">&nbsp;&nbsp;text&nbsp;</span><span style="color: #0000BB">$v</span><span style="color: #DD0000">&nbsp;and&nbsp;</span><span style="color: #007700">{</span><span style="color: #0000BB">$w</span><span style="color: #007700">[</span><span style="color: #0000BB">1</span><span style="color: #007700">]}</span><span style="color: #DD0000"><br /></span><span style="color: #007700">&nbsp;&nbsp;EOT&nbsp;.&nbsp;&lt;&lt;&lt;'N'<br /></span><span style="color: #DD0000">raw&nbsp;$x<br /></span><span style="color: #007700">N;<br /></span><span style="color: #0000BB">__LINE__&nbsp;</span><span style="color: #007700">.&nbsp;</span><span style="color: #0000BB">__FILE__&nbsp;</span><span style="color: #007700">.&nbsp;</span><span style="color: #0000BB">__CLASS__&nbsp;</span><span style="color: #007700">.&nbsp;</span><span style="color: #0000BB">__DIR__&nbsp;</span><span style="color: #007700">.&nbsp;</span><span style="color: #0000BB">__NAMESPACE__&nbsp;</span><span style="color: #007700">.&nbsp;</span><span style="color: #0000BB">__FUNCTION__</span><span style="color: #007700">;<br />(int)&nbsp;</span><span style="color: #0000BB">$x</span><span style="color: #007700">;&nbsp;(&nbsp;string&nbsp;)</span><span style="color: #0000BB">$y</span><span style="color: #007700">;&nbsp;fn(</span><span style="color: #0000BB">$x</span><span style="color: #007700">)&nbsp;=&gt;&nbsp;</span><span style="color: #0000BB">$x&nbsp;</span><span style="color: #007700">??&nbsp;</span><span style="color: #0000BB">1&nbsp;</span><span style="color: #007700">&lt;=&gt;&nbsp;</span><span style="color: #0000BB">2</span><span style="color: #007700">;&nbsp;match(</span><span style="color: #0000BB">true</span><span style="color: #007700">)&nbsp;{&nbsp;default&nbsp;=&gt;&nbsp;</span><span style="color: #0000BB">1&nbsp;</span><span style="color: #007700">};<br />enum&nbsp;</span><span style="color: #0000BB">Suit</span><span style="color: #007700">:&nbsp;</span><span style="color: #0000BB">string&nbsp;</span><span style="color: #007700">{&nbsp;case&nbsp;</span><span style="color: #0000BB">H&nbsp;</span><span style="color: #007700">=&nbsp;</span><span style="color: #DD0000">'h'</span><span style="color: #007700">;&nbsp;}&nbsp;readonly&nbsp;class&nbsp;</span><span style="color: #0000BB">Z&nbsp;</span><span style="color: #007700">{}<br />yield&nbsp;from&nbsp;</span><span style="color: #0000BB">f</span><span style="color: #007700">();&nbsp;</span><span style="color: #0000BB">$x&nbsp;</span><span style="color: #007700">**=&nbsp;</span><span style="color: #0000BB">2</span><span style="color: #007700">;&nbsp;new&nbsp;class&nbsp;{};&nbsp;static&nbsp;fn()&nbsp;=&gt;&nbsp;</span><span style="color: #0000BB">1</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">A\B</span><span style="color: #007700">::class;&nbsp;</span><span style="color: #0000BB">namespace\foo</span><span style="color: #007700">();&nbsp;</span><span style="color: #0000BB">true</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">NULL</span><span style="color: #007700">;<br />goto&nbsp;</span><span style="color: #0000BB">end</span><span style="color: #007700">;&nbsp;</span><span style="color: #0000BB">end</span><span style="color: #007700">:&nbsp;exit;&nbsp;&lt;&gt;;&nbsp;</span><span style="color: #0000BB">?&gt;<br /></span>&nbsp;&nbsp;html&nbsp;<span style="color: #0000BB">&lt;?=&nbsp;$x&nbsp;?&gt;</span>&nbsp;more&nbsp;<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #007700">echo&nbsp;</span><span style="color: #0000BB">1&nbsp;?&gt;<br /></span><br />tail&nbsp;<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #007700">__halt_compiler();&nbsp;</span><span style="color: #0000BB">raw&nbsp;data&nbsp;</span><span style="color: #DD0000">"x</span>
</span>
</code>
string(62) "<code><span style="color: #000000">
no&nbsp;php</span>
</code>"
string(145) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;<br />&nbsp;a</span>
</span>
</code>"
string(51) "<code><span style="color: #000000">
</span>
</code>"
string(195) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #DD0000">"unterminated&nbsp;</span><span style="color: #0000BB">$x</span>
</span>
</code>"
string(150) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #FF8000">/*&nbsp;open</span>
</span>
</code>"
string(1171) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #007700">&lt;&lt;&lt;X<br /></span><span style="color: #0000BB">$a</span><span style="color: #007700">[</span><span style="color: #0000BB">0</span><span style="color: #007700">]</span><span style="color: #DD0000">&nbsp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">[</span><span style="color: #0000BB">b</span><span style="color: #007700">]</span><span style="color: #DD0000">&nbsp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">[-</span><span style="color: #0000BB">1</span><span style="color: #007700">]</span><span style="color: #DD0000">&nbsp;</span><span style="color: #0000BB">$a</span><span style="color: #007700">?-&gt;</span><span style="color: #0000BB">b</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">{</span><span style="color: #0000BB">$a</span><span style="color: #007700">[</span><span style="color: #DD0000">'x'</span><span style="color: #007700">]}</span><span style="color: #DD0000"><br /></span><span style="color: #007700">&nbsp;&nbsp;X;</span>
</span>
</code>"
string(900) "<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: #DD0000">"</span><span style="color: #0000BB">$a</span><span style="color: #007700">[</span><span style="color: #0000BB">$b</span><span style="color: #007700">]</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">${</span><span style="color: #0000BB">c</span><span style="color: #007700">}</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">${</span><span style="color: #0000BB">d</span><span style="color: #007700">[</span><span style="color: #0000BB">1</span><span style="color: #007700">]}</span><span style="color: #DD0000">&nbsp;</span><span style="color: #007700">{</span><span style="color: #0000BB">$e</span><span style="color: #007700">}</span><span style="color: #DD0000">"</span><span style="color: #007700">;</span>
</span>
</code>"
<code><span style="color: #000000">
<span style="color: #0000BB">&lt;?php&nbsp;</span><span style="color: red">echo&nbsp;</span><span style="color: #0000BB">1</span><span style="color: red">;</span>
</span>
</code>
