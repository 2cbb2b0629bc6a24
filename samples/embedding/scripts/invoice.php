<?php
// Gets $customer and price_of() from the program.
require 'rules.php';

$total = array_sum($customer['orders']) + price_of('shipping', 2);
printf("%s pays %.2f\n", $customer['name'], $total - discount($total));
