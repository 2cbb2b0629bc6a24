namespace ThirdParty.Shared;

/// <summary>A script that uses all of the module, and what it prints. Compiled into the tests of each of its two builds.</summary>
internal static class InventoryScript
{
    internal const string Source = """
        <?php
        $i = inventory_open("n\xffame");
        echo get_resource_type($i), ' ', bin2hex(inventory_name($i)), ' ', INVENTORY_LIMIT, ' ', INVENTORY_VERSION, ' ', extension_loaded('inventory') ? 'loaded' : 'absent', "\n";
        set_error_handler(function ($level, $message) { echo "[$level] $message\n"; return true; });
        var_dump(inventory_add($i, 'a'), inventory_add($i, 'b', 5), inventory_add($i, 'c'), inventory_add($i, 'd'));
        echo inventory_items($i, $items), ' ', $items[1][0], $items[1][1], ' ', inventory_find($i, 'b'), ' ', inventory_sum(1, '2', 3.7), "\n";
        var_dump(inventory_find($i, 'x'));
        echo implode(',', inventory_each($i, function ($item) { return $item[0] . $item[1]; })), "\n";
        $other = inventory_open('other');
        var_dump($i == $other, $i == $i, inventory_count_open());
        inventory_close($i);
        var_dump(inventory_count_open());
        try { inventory_name($i); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
        """;

    internal const string Output = """
        Inventory 6eff616d65 3 1.0 loaded
        [2] inventory_add(): the inventory is full
        bool(true)
        bool(true)
        bool(true)
        bool(false)
        3 b5 1 6
        bool(false)
        a1,b5,c1
        bool(false)
        bool(true)
        int(2)
        int(1)
        inventory_name(): Argument #1 ($inventory) must be of type Inventory

        """;
}
