--TEST--
mb_convert_kana(): modes together, wrong ones, encodings
--EXTENSIONS--
mbstring
--FILE--
<?php
$text = 'アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢';
echo mb_convert_kana($text), "\n", mb_convert_kana($text, ''), "\n";
foreach (str_split('rRnNaAsSkKhHcCVmMxZ') as $a) {
    foreach (str_split('rnakhcKHCVM') as $b) {
        try {
            echo "$a$b: ", mb_convert_kana($text, $a . $b), "\n";
        } catch (ValueError $e) {
            echo "$a$b: ", $e->getMessage(), "\n";
        }
    }
}
foreach ([['', 'rRnNaA', null], ['', 'hHKk', null], ['', 'KHcC', null], ['', 'aAx', null], ['', 'x', 'foo'], ['', 'K', 'foo']] as [$s, $m, $e]) {
    try {
        echo mb_convert_kana($s, $m, $e), "\n";
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
echo bin2hex(mb_convert_kana("\xffa\xe3\x82", 'A')), ' ', bin2hex(mb_convert_kana("\xb1\xb6\xde", 'KV', 'SJIS')), ' ', bin2hex(mb_convert_kana("\x83\x41", 'k', 'SJIS')), "\n";
--EXPECT--
アあァカガヴゔ゛、ー「ヽゝアガパ￥‾ＡA7７ヵ"~　 漢
アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
rr: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
rn: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
ra: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
rk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
rh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
rc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
rK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾AA7７ヵ"~　 漢
rH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾AA7７ヵ"~　 漢
rC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
rV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
rM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣AA7７ヵ”￣　 漢
Rr: Rr: mb_convert_kana(): Argument #2 ($mode) must not combine 'R' and 'r' flags
Rn: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡＡ77ヵ"~　 漢
Ra: Ra: mb_convert_kana(): Argument #2 ($mode) must not combine 'R' and 'a' flags
Rk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡＡ7７ヵ"~　 漢
Rh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡＡ7７ヵ"~　 漢
Rc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡＡ7７ヵ"~　 漢
RK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾ＡＡ7７ヵ"~　 漢
RH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾ＡＡ7７ヵ"~　 漢
RC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡＡ7７ヵ"~　 漢
RV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡＡ7７ヵ"~　 漢
RM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡＡ7７ヵ”￣　 漢
nr: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
nn: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
na: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
nk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
nh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
nc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
nK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾ＡA77ヵ"~　 漢
nH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾ＡA77ヵ"~　 漢
nC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
nV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
nM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡA77ヵ”￣　 漢
Nr: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA７７ヵ"~　 漢
Nn: Nn: mb_convert_kana(): Argument #2 ($mode) must not combine 'N' and 'n' flags
Na: Na: mb_convert_kana(): Argument #2 ($mode) must not combine 'N' and 'a' flags
Nk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA７７ヵ"~　 漢
Nh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA７７ヵ"~　 漢
Nc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡA７７ヵ"~　 漢
NK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾ＡA７７ヵ"~　 漢
NH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾ＡA７７ヵ"~　 漢
NC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡA７７ヵ"~　 漢
NV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA７７ヵ"~　 漢
NM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡA７７ヵ”￣　 漢
ar: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
an: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
aa: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
ak: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
ah: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
ac: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
aK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾AA77ヵ"~　 漢
aH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾AA77ヵ"~　 漢
aC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
aV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
aM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣AA77ヵ”￣　 漢
Ar: Ar: mb_convert_kana(): Argument #2 ($mode) must not combine 'A' and 'r' flags
An: An: mb_convert_kana(): Argument #2 ($mode) must not combine 'A' and 'n' flags
Aa: Aa: mb_convert_kana(): Argument #2 ($mode) must not combine 'A' and 'a' flags
Ak: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡＡ７７ヵ"~　 漢
Ah: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡＡ７７ヵ"~　 漢
Ac: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡＡ７７ヵ"~　 漢
AK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾ＡＡ７７ヵ"~　 漢
AH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾ＡＡ７７ヵ"~　 漢
AC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡＡ７７ヵ"~　 漢
AV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡＡ７７ヵ"~　 漢
AM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡＡ７７ヵ”￣　 漢
sr: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~  漢
sn: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~  漢
sa: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~  漢
sk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~  漢
sh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~  漢
sc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~  漢
sK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾ＡA7７ヵ"~  漢
sH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾ＡA7７ヵ"~  漢
sC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~  漢
sV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~  漢
sM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣  漢
Sr: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　　漢
Sn: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　　漢
Sa: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　　漢
Sk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　　漢
Sh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　　漢
Sc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　　漢
SK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾ＡA7７ヵ"~　　漢
SH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾ＡA7７ヵ"~　　漢
SC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　　漢
SV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　　漢
SM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　　漢
kr: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
kn: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
ka: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
kk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
kh: ｱｱｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
kc: kc: mb_convert_kana(): Argument #2 ($mode) must not combine 'k' and 'c' flags
kK: kK: mb_convert_kana(): Argument #2 ($mode) must not combine 'K' and 'k' flags
kH: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝあか゛は゜￥‾ＡA7７ヵ"~　 漢
kC: kC: mb_convert_kana(): Argument #2 ($mode) must not combine 'k' and 'C' flags
kV: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
kM: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
Kr: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾AA7７ヵ"~　 漢
Kn: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾ＡA77ヵ"~　 漢
Ka: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾AA77ヵ"~　 漢
Kk: Kk: mb_convert_kana(): Argument #2 ($mode) must not combine 'K' and 'k' flags
Kh: アｱァカガヴゔﾞ､ｰ｢ヽゝアカ゛ハ゜￥‾ＡA7７ヵ"~　 漢
Kc: ああぁかがヴゔ゛、ー「ゝゝアカ゛ハ゜￥‾ＡA7７ヵ"~　 漢
KK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥‾ＡA7７ヵ"~　 漢
KH: KH: mb_convert_kana(): Argument #2 ($mode) must not combine 'H' and 'K' flags
KC: アアァカガヴゔ゛、ー「ヽヽアカ゛ハ゜￥‾ＡA7７ヵ"~　 漢
KV: アあァカガヴゔ゛、ー「ヽゝアガパ￥‾ＡA7７ヵ"~　 漢
KM: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥￣ＡA7７ヵ”￣　 漢
hr: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
hn: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
ha: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
hk: ｱｱｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
hh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
hc: hc: mb_convert_kana(): Argument #2 ($mode) must not combine 'h' and 'c' flags
hK: アｱァカガヴゔﾞ､ｰ｢ヽゝアカ゛ハ゜￥‾ＡA7７ヵ"~　 漢
hH: hH: mb_convert_kana(): Argument #2 ($mode) must not combine 'H' and 'h' flags
hC: hC: mb_convert_kana(): Argument #2 ($mode) must not combine 'h' and 'C' flags
hV: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
hM: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
Hr: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾AA7７ヵ"~　 漢
Hn: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾ＡA77ヵ"~　 漢
Ha: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾AA77ヵ"~　 漢
Hk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝあか゛は゜￥‾ＡA7７ヵ"~　 漢
Hh: Hh: mb_convert_kana(): Argument #2 ($mode) must not combine 'H' and 'h' flags
Hc: ああぁかがヴゔ゛、ー「ゝゝあか゛は゜￥‾ＡA7７ヵ"~　 漢
HK: HK: mb_convert_kana(): Argument #2 ($mode) must not combine 'H' and 'K' flags
HH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥‾ＡA7７ヵ"~　 漢
HC: アアァカガヴゔ゛、ー「ヽヽあか゛は゜￥‾ＡA7７ヵ"~　 漢
HV: アあァカガヴゔ゛、ー「ヽゝあがぱ￥‾ＡA7７ヵ"~　 漢
HM: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥￣ＡA7７ヵ”￣　 漢
cr: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
cn: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
ca: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
ck: ck: mb_convert_kana(): Argument #2 ($mode) must not combine 'k' and 'c' flags
ch: ch: mb_convert_kana(): Argument #2 ($mode) must not combine 'h' and 'c' flags
cc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
cK: ああぁかがヴゔ゛、ー「ゝゝアカ゛ハ゜￥‾ＡA7７ヵ"~　 漢
cH: ああぁかがヴゔ゛、ー「ゝゝあか゛は゜￥‾ＡA7７ヵ"~　 漢
cC: cC: mb_convert_kana(): Argument #2 ($mode) must not combine 'C' and 'c' flags
cV: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
cM: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
Cr: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
Cn: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
Ca: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
Ck: Ck: mb_convert_kana(): Argument #2 ($mode) must not combine 'k' and 'C' flags
Ch: Ch: mb_convert_kana(): Argument #2 ($mode) must not combine 'h' and 'C' flags
Cc: Cc: mb_convert_kana(): Argument #2 ($mode) must not combine 'C' and 'c' flags
CK: アアァカガヴゔ゛、ー「ヽヽアカ゛ハ゜￥‾ＡA7７ヵ"~　 漢
CH: アアァカガヴゔ゛、ー「ヽヽあか゛は゜￥‾ＡA7７ヵ"~　 漢
CC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
CV: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
CM: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
Vr: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA7７ヵ"~　 漢
Vn: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA77ヵ"~　 漢
Va: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾AA77ヵ"~　 漢
Vk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
Vh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
Vc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
VK: アあァカガヴゔ゛、ー「ヽゝアガパ￥‾ＡA7７ヵ"~　 漢
VH: アあァカガヴゔ゛、ー「ヽゝあがぱ￥‾ＡA7７ヵ"~　 漢
VC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
VV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥‾ＡA7７ヵ"~　 漢
VM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
mr: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ\~AA7７ヵ"~　 漢
mn: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ\~ＡA77ヵ"~　 漢
ma: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ\~AA77ヵ"~　 漢
mk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ\~ＡA7７ヵ"~　 漢
mh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ\~ＡA7７ヵ"~　 漢
mc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ\~ＡA7７ヵ"~　 漢
mK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜\~ＡA7７ヵ"~　 漢
mH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜\~ＡA7７ヵ"~　 漢
mC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ\~ＡA7７ヵ"~　 漢
mV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ\~ＡA7７ヵ"~　 漢
mM: mM: mb_convert_kana(): Argument #2 ($mode) must not combine 'M' and 'm' flags
Mr: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣AA7７ヵ”￣　 漢
Mn: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡA77ヵ”￣　 漢
Ma: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣AA77ヵ”￣　 漢
Mk: ｱあｧｶｶﾞｳﾞゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
Mh: アｱァカガヴゔﾞ､ｰ｢ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
Mc: ああぁかがヴゔ゛、ー「ゝゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
MK: アあァカガヴゔ゛、ー「ヽゝアカ゛ハ゜￥￣ＡA7７ヵ”￣　 漢
MH: アあァカガヴゔ゛、ー「ヽゝあか゛は゜￥￣ＡA7７ヵ”￣　 漢
MC: アアァカガヴゔ゛、ー「ヽヽｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
MV: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
MM: アあァカガヴゔ゛、ー「ヽゝｱｶﾞﾊﾟ￥￣ＡA7７ヵ”￣　 漢
xr: xr: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xn: xn: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xa: xa: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xk: xk: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xh: xh: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xc: xc: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xK: xK: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xH: xH: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xC: xC: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xV: xV: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
xM: xM: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
Zr: Zr: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
Zn: Zn: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
Za: Za: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
Zk: Zk: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
Zh: Zh: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
Zc: Zc: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
ZK: ZK: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
ZH: ZH: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
ZC: ZC: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
ZV: ZV: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
ZM: ZM: mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'Z'
mb_convert_kana(): Argument #2 ($mode) must not combine 'A' and 'a' flags
mb_convert_kana(): Argument #2 ($mode) must not combine 'K' and 'k' flags
mb_convert_kana(): Argument #2 ($mode) must not combine 'C' and 'c' flags
mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
mb_convert_kana(): Argument #3 ($encoding) must be a valid encoding, "foo" given
3fefbd813f 8341834b b1
