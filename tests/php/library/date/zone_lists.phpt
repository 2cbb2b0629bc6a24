--TEST--
Lists of zones, abbreviations and places
--FILE--
<?php
var_dump(in_array('Europe/Berlin', DateTimeZone::listIdentifiers()), in_array('UTC', DateTimeZone::listIdentifiers(DateTimeZone::UTC)), in_array('US/Pacific', timezone_identifiers_list()), in_array('US/Pacific', timezone_identifiers_list(DateTimeZone::ALL_WITH_BC)));
echo json_encode(DateTimeZone::listIdentifiers(DateTimeZone::PER_COUNTRY, 'DE')), json_encode(DateTimeZone::listIdentifiers(DateTimeZone::ARCTIC)), "\n";
try {
    timezone_identifiers_list(DateTimeZone::PER_COUNTRY);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
echo json_encode(timezone_abbreviations_list()['cest'][0]), json_encode(timezone_location_get(timezone_open('America/New_York'))), json_encode((new DateTimeZone('Australia/Sydney'))->getLocation()), "\n";
foreach ([['', 3600, 1], ['', 0, 0], ['CET', -1, -1], ['utc', -1, -1], ['', -1, -1], ['EST', -1, 1], ['', -220, 0], ['FOO', -1, 0], ['FOO', 3600, 0], ['CEST', 3600, 0]] as $a) {
    var_dump(timezone_name_from_abbr(...$a));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
["Europe\/Berlin","Europe\/Busingen"]["Arctic\/Longyearbyen"]
timezone_identifiers_list(): Argument #2 ($countryCode) must be a two-letter ISO 3166-1 compatible country code when argument #1 ($timezoneGroup) is DateTimeZone::PER_COUNTRY
{"dst":true,"offset":7200,"timezone_id":"Europe\/Berlin"}{"country_code":"US","latitude":40.71416,"longitude":-74.00638,"comments":"Eastern (most areas)"}{"country_code":"AU","latitude":-33.86666,"longitude":151.21666,"comments":"New South Wales (most areas)"}
string(13) "Europe/London"
string(13) "Europe/London"
string(13) "Europe/Berlin"
string(3) "UTC"
bool(false)
string(16) "America/New_York"
bool(false)
bool(false)
string(12) "Europe/Paris"
string(13) "Europe/Berlin"
