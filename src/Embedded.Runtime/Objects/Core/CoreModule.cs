namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The language's own classes.</summary>
internal sealed class CoreModule : PhpModule
{
    public override IReadOnlyList<string> Extensions => ["Core"];

    public override RoutineInfo? CreateFunction(string lowerName) => null;

    public override IEnumerable<(string Extension, string Name)> FunctionNames => [];

    public override bool TryGetConstant(Context ctx, string name, out PhpValue value)
    {
        value = default;
        return false;
    }

    public override IEnumerable<(string Extension, string Name)> ConstantNames => [];

    public override PhpClass? CreateClass(string lowerName) => CoreRegistry.Find(lowerName);

    public override IEnumerable<(string Extension, string Name)> ClassNames => CoreRegistry.All.Select(c => ("Core", c.Name));
}
