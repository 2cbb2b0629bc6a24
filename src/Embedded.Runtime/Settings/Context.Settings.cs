namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    internal const int DefaultPrecision = 14;

    private IniValues? _ini;
    private PhpConfiguration? _configuration;

    /// <summary>The settings' values (php.ini names).</summary>
    public IniValues Ini => _ini ??= new IniValues(this);

    /// <summary>The settings of extensions as .NET objects, one copy per context.</summary>
    public PhpConfiguration Configuration => _configuration ??= new PhpConfiguration();

    /// <summary>Significant digits of floats in echo; -1 for the shortest text (the setting <c>precision</c>).</summary>
    public int Precision { get; internal set; } = DefaultPrecision;

    /// <summary>Significant digits of floats in var_dump, var_export and json; -1 for the shortest text (the setting <c>serialize_precision</c>).</summary>
    public int SerializePrecision { get; internal set; } = -1;

    /// <summary>Makes an extension's settings known: every context starts with a copy.</summary>
    public static void RegisterConfiguration<T>(T defaults)
        where T : class, IPhpConfiguration
        => PhpConfiguration.Register(defaults);
}
