--TEST--
image_type_to_mime_type() and image_type_to_extension()
--FILE--
<?php
for ($i = -1; $i <= IMAGETYPE_COUNT + 1; $i++) {
    echo $i, ' ', image_type_to_mime_type($i), ' ', var_export(image_type_to_extension($i), true), ' ', var_export(image_type_to_extension($i, false), true), "\n";
}
foreach (get_defined_constants() as $name => $value) {
    if (str_starts_with($name, 'IMAGETYPE_')) {
        $kinds[$name] = $value;
    }
}
ksort($kinds);
echo json_encode($kinds), "\n";
--EXPECT--
-1 application/octet-stream false false
0 application/octet-stream false false
1 image/gif '.gif' 'gif'
2 image/jpeg '.jpeg' 'jpeg'
3 image/png '.png' 'png'
4 application/x-shockwave-flash '.swf' 'swf'
5 image/psd '.psd' 'psd'
6 image/bmp '.bmp' 'bmp'
7 image/tiff '.tiff' 'tiff'
8 image/tiff '.tiff' 'tiff'
9 application/octet-stream '.jpc' 'jpc'
10 image/jp2 '.jp2' 'jp2'
11 application/octet-stream '.jpx' 'jpx'
12 application/octet-stream '.jb2' 'jb2'
13 application/x-shockwave-flash '.swf' 'swf'
14 image/iff '.iff' 'iff'
15 image/vnd.wap.wbmp '.bmp' 'bmp'
16 image/xbm '.xbm' 'xbm'
17 image/vnd.microsoft.icon '.ico' 'ico'
18 image/webp '.webp' 'webp'
19 image/avif '.avif' 'avif'
20 application/octet-stream false false
21 application/octet-stream false false
{"IMAGETYPE_AVIF":19,"IMAGETYPE_BMP":6,"IMAGETYPE_COUNT":20,"IMAGETYPE_GIF":1,"IMAGETYPE_ICO":17,"IMAGETYPE_IFF":14,"IMAGETYPE_JB2":12,"IMAGETYPE_JP2":10,"IMAGETYPE_JPC":9,"IMAGETYPE_JPEG":2,"IMAGETYPE_JPEG2000":9,"IMAGETYPE_JPX":11,"IMAGETYPE_PNG":3,"IMAGETYPE_PSD":5,"IMAGETYPE_SWC":13,"IMAGETYPE_SWF":4,"IMAGETYPE_TIFF_II":7,"IMAGETYPE_TIFF_MM":8,"IMAGETYPE_UNKNOWN":0,"IMAGETYPE_WBMP":15,"IMAGETYPE_WEBP":18,"IMAGETYPE_XBM":16}
