namespace PeachpieSockets.Embedded.Library.Streams;

/// <summary>PHP's stream context: options by wrapper, and parameters.</summary>
public sealed class StreamContext() : PhpResource("stream-context")
{
    /// <summary>Options: wrapper name, then option name.</summary>
    public PhpArray Options { get; internal set; } = [];

    /// <summary>Parameters; <c>notification</c> for one.</summary>
    public PhpArray Parameters { get; } = [];

    /// <summary>An option's value; false where it is not set.</summary>
    public bool TryGetOption(string wrapper, string option, out PhpValue value)
    {
        value = default;
        if (!Options.TryGetValue(wrapper, out var options) || options.GetValue() is not { IsArray: true } found || !found.Array.TryGetValue(option, out value))
        {
            return false;
        }

        value = value.GetValue();
        return true;
    }

    internal void SetOption(IntStringKey wrapper, IntStringKey option, PhpValue value)
    {
        var options = Options.TryGetValue(wrapper, out var found) && found.GetValue() is { IsArray: true } array ? array.Array.DeepCopy() : new PhpArray();
        options.SetItemValue(option, value.DeepCopy());
        Options.SetItemValue(wrapper, options);
    }

    /// <summary>Takes options of the form [wrapper][option]; throws PHP's ValueError for another form.</summary>
    internal void SetOptions(PhpArray options)
    {
        foreach (var (wrapper, values) in options)
        {
            if (!wrapper.IsString || values.GetValue() is not { IsArray: true } list)
            {
                throw PhpException.ValueErrorException("Options should have the form [\"wrappername\"][\"optionname\"] = $value");
            }

            foreach (var (option, value) in list.Array)
            {
                SetOption(wrapper, option, value);
            }
        }
    }
}
