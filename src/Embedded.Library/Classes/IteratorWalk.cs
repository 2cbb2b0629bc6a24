namespace PeachpieSockets.Embedded.Library.Classes;

/// <summary>Goes over an Iterator: its methods are looked up once. A generator runs without them, as in a loop: they are in no stack trace.</summary>
internal sealed class IteratorWalk(Context ctx, PhpObject iterator)
{
    private readonly PhpGenerator? _generator = iterator as PhpGenerator;
    private RoutineInfo? _valid;
    private RoutineInfo? _current;
    private RoutineInfo? _key;
    private RoutineInfo? _next;

    public void Rewind()
    {
        if (_generator is not null)
        {
            _generator.Rewind();
            return;
        }

        Iteration.Call(ctx, iterator, "rewind");
    }

    public bool IsValid() => _generator?.Valid() ?? Convert.ToBoolean(Call(ref _valid, "valid"));

    public PhpValue Current() => Given(_generator?.Current() ?? Call(ref _current, "current"));

    public PhpValue Key() => Given(_generator?.Key() ?? Call(ref _key, "key"));

    public void Next()
    {
        if (_generator is not null)
        {
            _generator.Next();
            return;
        }

        Given(Call(ref _next, "next"));
    }

    private PhpValue Call(ref RoutineInfo? routine, string method) => (routine ??= iterator.Class.FindMethod(method)!.Routine).Call0(ctx, iterator).GetValue();

    // Nobody counts what C# code holds.
    private static PhpValue Given(PhpValue value)
    {
        Releasing.Escape(value);
        return value;
    }
}
