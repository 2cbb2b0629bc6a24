<?php
// The functions of the module standard from g to r.
require_once __DIR__ . '/../lib/library.php';
return library_calls(['standard'], 60, 'g', 's');
