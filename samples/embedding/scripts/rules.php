<?php
function discount(float $total): float
{
    return $total >= 100 ? $total * 0.1 : 0;
}
