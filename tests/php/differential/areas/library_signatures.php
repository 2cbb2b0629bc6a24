<?php
// The parameters and types of every function that php 8.2 and this have.
require_once __DIR__ . '/../lib/library.php';
return (function () {
    $names = array_map(fn ($line) => explode("\t", $line)[1], file(__DIR__ . '/../lib/library.tsv', FILE_IGNORE_NEW_LINES));
    foreach (array_diff($names, ['get_resource_id', 'get_resource_type', 'dns_get_record', 'stream_context_set_option', 'stream_filter_append', 'stream_filter_prepend', 'timezone_identifiers_list']) as $name) {
        yield $name => fn () => show_signature(new ReflectionFunction($name));
    }
})();
