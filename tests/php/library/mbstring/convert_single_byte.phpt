--TEST--
mb_convert_encoding(): encodings of one byte, there and back
--EXTENSIONS--
mbstring
--FILE--
<?php
foreach (['ISO-8859-1', 'ISO-8859-2', 'ISO-8859-3', 'ISO-8859-4', 'ISO-8859-5', 'ISO-8859-6', 'ISO-8859-7', 'ISO-8859-8', 'ISO-8859-9', 'ISO-8859-10', 'ISO-8859-13', 'ISO-8859-14', 'ISO-8859-15', 'ISO-8859-16', 'Windows-1251', 'Windows-1252', 'Windows-1254', 'CP866', 'CP850', 'KOI8-R', 'KOI8-U', 'ASCII', '8bit', '7bit'] as $e) {
    $all = implode(array_map('chr', range(0, 255)));
    $utf8 = mb_convert_encoding($all, 'UTF-8', $e);
    echo $e, ' ', md5($utf8), ' ', mb_substr($utf8, 128, 20), ' ', md5(mb_convert_encoding($utf8, $e, 'UTF-8')), "\n";
}
?>
--EXPECT--
ISO-8859-1 e1cb1402564d3f0d07fc946196789c81  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-2 0eea505b4c8a5a920f9ba9eabf5a02c7  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-3 443dbc9ad0294b27640052f68cb91da6  98d7d2ab0c380c08a98be4de0110bcda
ISO-8859-4 817fb72a703f629a00ea3f595b9644c0  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-5 72f769b843723a37bc59b48590dc9084  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-6 3cfac26b21fa70d84a84d3c090ea52b0  cac5ab2580a2e9287dbe58f854693f4b
ISO-8859-7 23562c95f00135937435a5d91dd96ee6  6af6606fd1e0903040b633ab29b28493
ISO-8859-8 712fbce984f6a058c263ad6a329b7d3e  670d7b75367b6d92506fd6ccef788db2
ISO-8859-9 8dfba79ca7581d6d7239c653bf962a58  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-10 e88244e01832cf2fd96d0b7dfb640532  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-13 3aca836bec33fd83db2f27d35b30507d  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-14 c8eccdb193fa477ba894053d9a303d22  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-15 49cb09b0e41ee28870b0bcd0410b6315  e2c865db4162bed963bfaa9ef6ac18f0
ISO-8859-16 9aa1668326a1aa69ca8a2b65778c9984  e2c865db4162bed963bfaa9ef6ac18f0
Windows-1251 3f22118b9ac8b936a3975970d4c69309 ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“ a36149b18fd372c61b288d3d994578f1
Windows-1252 61e7c6888f89e52b9f3e2dd5a597dd9f €‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“ e2c865db4162bed963bfaa9ef6ac18f0
Windows-1254 6d697d7f93947b9dad0ee1698c2fa351 €?‚ƒ„…†‡ˆ‰Š‹Œ????‘’“ 4d079dc83c02554acd8e9d247c1e274a
CP866 760caeed528b6f414ca372aa8d1acb36 АБВГДЕЖЗИЙКЛМНОПРСТУ e2c865db4162bed963bfaa9ef6ac18f0
CP850 5d48262db972100127e25950c0885b12 ÇüéâäàåçêëèïîìÄÅÉæÆô e2c865db4162bed963bfaa9ef6ac18f0
KOI8-R 25b098d05133bfe5c9af089fb468e6e7 ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠ e2c865db4162bed963bfaa9ef6ac18f0
KOI8-U 7021d1de3a6b7f5a7c8175700caa1505 ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠ e2c865db4162bed963bfaa9ef6ac18f0
ASCII 501e690433f7069765425132d94a42de ???????????????????? 501e690433f7069765425132d94a42de
8bit e1cb1402564d3f0d07fc946196789c81  e2c865db4162bed963bfaa9ef6ac18f0
7bit 501e690433f7069765425132d94a42de ???????????????????? 501e690433f7069765425132d94a42de
