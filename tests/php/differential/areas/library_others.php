<?php
// The functions of the smaller modules.
require_once __DIR__ . '/../lib/library.php';
return library_calls(['Core', 'ctype', 'date', 'filter', 'hash', 'json', 'mbstring', 'pcre', 'posix', 'random', 'SPL'], 60);
