--TEST--
Entities that stay as they are, or do not, without double encoding
--FILE--
<?php
foreach ([ENT_HTML401, ENT_XML1, ENT_XHTML, ENT_HTML5] as $type) {
    echo htmlspecialchars('&amp;&apos;&eacute;&Zcy;&nope;&#39;&#x41;&#xZ;&#1114112;&; & &#0; &lt', ENT_QUOTES | $type, double_encode: false), "\n";
    echo htmlspecialchars("&#0;&#x1F;\x1f\x7f\u{fffe}\u{85}", ENT_QUOTES | ENT_DISALLOWED | $type, double_encode: false), "\n";
}
--EXPECT--
&amp;&amp;apos;&eacute;&amp;Zcy;&amp;nope;&#39;&#x41;&amp;#xZ;&amp;#1114112;&amp;; &amp; &#0; &amp;lt
&#0;&#x1F;��￾�
&amp;&apos;&amp;eacute;&amp;Zcy;&amp;nope;&#39;&#x41;&amp;#xZ;&amp;#1114112;&amp;; &amp; &#0; &amp;lt
&amp;#0;&amp;#x1F;��
&amp;&apos;&eacute;&amp;Zcy;&amp;nope;&#39;&#x41;&amp;#xZ;&amp;#1114112;&amp;; &amp; &#0; &amp;lt
&amp;#0;&amp;#x1F;��
&amp;&apos;&eacute;&Zcy;&amp;nope;&#39;&#x41;&amp;#xZ;&amp;#1114112;&amp;; &amp; &#0; &amp;lt
&amp;#0;&amp;#x1F;����
