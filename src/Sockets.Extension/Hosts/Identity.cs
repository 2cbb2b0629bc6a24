namespace PeachpieSockets.Extension.Hosts;

/// <summary>Comparison of objects that equal nothing but themselves.</summary>
internal static class Identity
{
    /// <summary>0 for the same object and for true; 1 for everything else, as PHP compares what cannot be compared.</summary>
    internal static int Compare(object self, PhpValue other)
    {
        var value = other.GetValue();
        return ReferenceEquals(value.AsObject(), self) || (Value.IsBoolean(in value, out bool truth) && truth) ? 0 : 1;
    }
}
