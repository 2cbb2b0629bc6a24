using System.Diagnostics;

[assembly: PhpExtension("inventory")]

namespace ThirdParty.Module;

/// <summary>A resource that is a class too, released at the end of its context.</summary>
[PhpType(PhpTypeAttribute.InheritName)]
[PhpExtension("inventory")]
public sealed class Inventory : PhpResource, IPhpComparable, IPhpCloneable
{
    private readonly InventoryState _state = null!;

    public Inventory()
        : base(nameof(Inventory)) => throw PhpException.ErrorException("Cannot directly construct Inventory, use inventory_open() instead");

    internal Inventory(Context ctx, PhpString name)
        : base(nameof(Inventory))
    {
        Name = name;
        _state = ctx.GetStatic<InventoryState>();
        _state.Open++;
        ctx.RegisterDisposable(this);
    }

    internal PhpString Name { get; }

    internal PhpArray Items { get; set; } = new PhpArray();

    [PhpHidden]
    public int Compare(PhpValue obj) => ReferenceEquals(obj.GetValue().AsObject(), this) ? 0 : 1;

    [PhpHidden]
    public object Clone() => throw PhpException.ErrorException("Trying to clone an uncloneable object of class Inventory");

    protected override void FreeManaged() => _state.Open--;
}

/// <summary>What one context keeps.</summary>
internal sealed class InventoryState : IStaticInit
{
    internal int Open { get; set; }

    internal Context? Owner { get; private set; }

    public void Init(Context ctx) => Owner = ctx;
}

/// <summary>Functions and constants.</summary>
[PhpExtension("inventory")]
[DebuggerNonUserCode]
public static class InventoryFunctions
{
    public const int INVENTORY_LIMIT = 3;
    public static readonly string INVENTORY_VERSION = "1.0";

    /// <summary>Binary strings come and go as PhpString.</summary>
    public static PhpValue inventory_open(Context ctx, PhpString name) => PhpValue.FromClass(new Inventory(ctx, name));

    public static PhpString inventory_name(Context ctx, PhpValue inventory) => Of(inventory, nameof(inventory_name)).Name;

    /// <summary>Adds; false, with a warning, when it is full.</summary>
    public static bool inventory_add(Context ctx, PhpValue inventory, PhpValue key, long count = 1)
    {
        var target = Of(inventory, nameof(inventory_add));
        if (target.Items.Count >= INVENTORY_LIMIT)
        {
            PhpException.TriggerError(ctx, PhpError.E_WARNING, "inventory_add(): the inventory is full");
            return false;
        }

        var items = new PhpArray();
        for (var old = target.Items.GetFastEnumerator(); old.MoveNext();)
        {
            items.SetItemValue(old.CurrentKey, old.CurrentValue);
        }

        items.Add(new PhpArray { key.GetValue(), count });
        target.Items = items;
        return true;
    }

    /// <summary>By reference: always PhpAlias, and a new array.</summary>
    public static int inventory_items(Context ctx, PhpValue inventory, PhpAlias items)
    {
        var target = Of(inventory, nameof(inventory_items));
        items.Value = PhpValue.Create(target.Items);
        return target.Items.Count;
    }

    /// <summary>A negative number comes out as false.</summary>
    [return: CastToFalse]
    public static int inventory_find(Context ctx, PhpValue inventory, PhpString name)
    {
        byte[] wanted = name.ToBytes(ctx);
        int index = 0;
        for (var items = Of(inventory, nameof(inventory_find)).Items.GetFastEnumerator(); items.MoveNext(); index++)
        {
            if (items.CurrentValue.Array.GetItemValue(new IntStringKey(0)).ToBytes(ctx).AsSpan().SequenceEqual(wanted))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Any number of arguments.</summary>
    public static long inventory_sum(params PhpValue[] counts) => counts.Sum(c => c.GetValue().ToLong());

    /// <summary>Calls back.</summary>
    public static PhpValue inventory_each(Context ctx, PhpValue inventory, IPhpCallable callback)
    {
        var results = new PhpArray();
        for (var items = Of(inventory, nameof(inventory_each)).Items.GetFastEnumerator(); items.MoveNext();)
        {
            results.Add(callback.Invoke(ctx, items.CurrentValue));
        }

        return PhpValue.Create(results);
    }

    public static int inventory_count_open(Context ctx) => ctx.GetStatic<InventoryState>().Open;

    public static void inventory_close(Context ctx, PhpValue inventory)
    {
        var target = Of(inventory, nameof(inventory_close));
        target.Dispose();
        ctx.UnregisterDisposable(target);
    }

    private static Inventory Of(PhpValue value, string function) =>
        value.AsObject() is Inventory { IsValid: true } inventory
            ? inventory
            : throw PhpException.TypeErrorException($"{function}(): Argument #1 ($inventory) must be of type Inventory");
}
