namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>var_dump, print_r and var_export of what contains something; the expectations are php's output for the same values.</summary>
public class PrinterTests
{
    // class P { public $a = 1; protected $b = [2]; private $c = "x"; public int $t; public ?P $self = null; }
    private static readonly PhpClass s_p = new PhpClassBuilder("P", "test")
        .Property("a", 1)
        .Property("b", new PhpArray((PhpValue)2), PhpMemberFlags.Protected)
        .Property("c", "x", PhpMemberFlags.Private)
        .Property("t", PhpValue.Undefined, type: "int")
        .Property("self", PhpValue.Null, type: "?P")
        .Build();

    private static readonly PhpClass s_backed = new PhpClassBuilder("B", "test").With(PhpClassFlags.Enum).Property("name", "K").Property("value", "k").Build();

    private static readonly PhpClass s_debug = new PhpClassBuilder("D", "test")
        .Property("z", 1, PhpMemberFlags.Private)
        .Method("__debugInfo", "()", (_, _, _) => new PhpArray { { "q", 1 }, { new IntStringKey("\0*\0w"), 2 } })
        .Build();

    private static string Dump(CapturedContext captured, PhpValue value)
        => System.Text.RegularExpressions.Regex.Replace(VariablePrinter.VarDump(captured.Context, value).ToString(), @"\)#\d+", ")#1");

    private static string Read(CapturedContext captured, PhpValue value) => VariablePrinter.PrintR(captured.Context, value).ToString();

    private static string Export(CapturedContext captured, PhpValue value) => VariablePrinter.VarExport(captured.Context, value).ToString();

    private static PhpObject SelfContaining()
    {
        var p = s_p.CreateInstance();
        p.SetPropertyValue("self", PhpValue.FromClass(p));
        return p;
    }

    [Fact]
    public void Objects_show_visibility_and_themselves_once()
    {
        using var captured = new CapturedContext();
        var p = PhpValue.FromClass(SelfContaining());
        Assert.Equal("object(P)#1 (4) {\n  [\"a\"]=>\n  int(1)\n  [\"b\":protected]=>\n  array(1) {\n    [0]=>\n    int(2)\n  }\n  [\"c\":\"P\":private]=>\n  string(1) \"x\"\n"
            + "  [\"t\"]=>\n  uninitialized(int)\n  [\"self\"]=>\n  *RECURSION*\n}\n", Dump(captured, p));
        Assert.Equal("P Object\n(\n    [a] => 1\n    [b:protected] => Array\n        (\n            [0] => 2\n        )\n\n    [c:P:private] => x\n    [self] => P Object\n *RECURSION*\n)\n", Read(captured, p));
        Assert.Equal("", captured.Output);
        Assert.Equal("\\P::__set_state(array(\n   'a' => 1,\n   'b' => \n  array (\n    0 => 2,\n  ),\n   'c' => 'x',\n   'self' => NULL,\n))", Export(captured, p));
        Assert.StartsWith("\nWarning: var_export does not handle circular references in ", captured.Output);
    }

    [Fact]
    public void Arrays_show_themselves_once()
    {
        using var captured = new CapturedContext();
        var array = new PhpArray((PhpValue)1);
        var alias = new PhpAlias(array);
        array.SetItemAlias(new IntStringKey("self"), alias);
        Assert.Equal("array(2) {\n  [0]=>\n  int(1)\n  [\"self\"]=>\n  *RECURSION*\n}\n", Dump(captured, array.DeepCopy()));
        Assert.Equal("Array\n(\n    [0] => 1\n    [self] => Array\n *RECURSION*\n)\n", Read(captured, array.DeepCopy()));
        Assert.Equal("array (\n  0 => 1,\n  'self' => NULL,\n)", Export(captured, array.DeepCopy()));
    }

    [Fact]
    public void Plain_objects_nest()
    {
        using var captured = new CapturedContext();
        var plain = new PhpArray { { "x", 1 }, { "y", PhpValue.FromClass(Convert.ToObject(new PhpArray(), captured.Context)) }, { 5, new PhpArray(PhpValue.FromClass(s_p.CreateInstance())) } };
        var value = PhpValue.FromClass(Convert.ToObject(plain, captured.Context));
        Assert.StartsWith("object(stdClass)#1 (3) {\n  [\"x\"]=>\n  int(1)\n  [\"y\"]=>\n  object(stdClass)#1 (0) {\n  }\n  [\"5\"]=>\n  array(1) {\n    [0]=>\n    object(P)#1 (4) {\n", Dump(captured, value));
        Assert.Equal("(object) array(\n   'x' => 1,\n   'y' => \n  (object) array(\n  ),\n   '5' => \n  array (\n    0 => \n    \\P::__set_state(array(\n       'a' => 1,\n"
            + "       'b' => \n      array (\n        0 => 2,\n      ),\n       'c' => 'x',\n       'self' => NULL,\n    )),\n  ),\n)", Export(captured, value));
        Assert.StartsWith("stdClass Object\n(\n    [x] => 1\n    [y] => stdClass Object\n        (\n        )\n\n    [5] => Array\n        (\n            [0] => P Object\n                (\n"
            + "                    [a] => 1\n                    [b:protected] => Array\n                        (\n                            [0] => 2\n                        )\n\n", Read(captured, value));
    }

    [Fact]
    public void References_are_marked()
    {
        using var captured = new CapturedContext();
        var alias = new PhpAlias(1);
        var array = new PhpArray { { 0, alias }, { "k", alias } };
        Assert.Equal("array(2) {\n  [0]=>\n  &int(1)\n  [\"k\"]=>\n  &int(1)\n}\n", Dump(captured, array));
    }

    [Fact]
    public void Enum_cases_resources_and_debug_info()
    {
        using var captured = new CapturedContext();
        var enumCase = new PhpArray(PhpValue.FromClass(s_backed.CreateInstance()));
        Assert.Equal("array(1) {\n  [0]=>\n  enum(B::K)\n}\n", Dump(captured, enumCase));
        Assert.Equal("Array\n(\n    [0] => B Enum:string\n        (\n            [name] => K\n            [value] => k\n        )\n\n)\n", Read(captured, enumCase));
        Assert.Equal("array (\n  0 => \n  \\B::K,\n)", Export(captured, enumCase));

        var info = PhpValue.FromClass(s_debug.CreateInstance());
        Assert.Equal("object(D)#1 (2) {\n  [\"q\"]=>\n  int(1)\n  [\"w\":protected]=>\n  int(2)\n}\n", Dump(captured, info));
        Assert.Equal("D Object\n(\n    [q] => 1\n    [w:protected] => 2\n)\n", Read(captured, info));
        Assert.Equal("\\D::__set_state(array(\n   'z' => 1,\n))", Export(captured, info));

        var resource = new PhpResource("stream");
        Assert.Equal("resource(4) of type (stream)\n", Dump(captured, resource));
        Assert.Equal("Resource id #4", Read(captured, resource));
        resource.Dispose();
        Assert.Equal("resource(4) of type (Unknown)\n", Dump(captured, resource));
    }

    private sealed class ObjectResource(PhpClass type) : PhpResource("Socket"), IPhpObjectLike
    {
        public PhpClass Class => type;

        public int ObjectId { get; } = Context.Current!.NextObjectId();
    }

    [Fact]
    public void A_resource_that_is_an_object_prints_as_one()
    {
        using var captured = new CapturedContext();
        PhpResource socket = new ObjectResource(new PhpClassBuilder("Socket", "test").Build());
        Assert.Equal("object(Socket)#1 (0) {\n}\n", VariablePrinter.VarDump(captured.Context, socket).ToString());
        Assert.Equal("Socket Object\n(\n)\n", Read(captured, socket));
        Assert.Equal("\\Socket::__set_state(array(\n))", Export(captured, socket));
        Assert.Equal("Socket", Convert.TypeNameForMessage(socket));
        Assert.Equal(4, Convert.ToLong(socket));
        Assert.Equal(new IntStringKey(4L), Convert.ToArrayKey(socket));
        Assert.Equal("", captured.Output);
    }

    [Fact]
    public void Strings_with_special_bytes_and_edge_numbers_export_as_code()
    {
        using var captured = new CapturedContext();
        Assert.Equal("'a' . \"\\0\" . 'b\\'\\\\'", Export(captured, "a\0b'\\"));
        Assert.Equal("-0.0", Export(captured, -0.0));
        Assert.Equal("100000.0", Export(captured, 100000.0));
        Assert.Equal("-9223372036854775807-1", Export(captured, long.MinValue));
        Assert.Equal("array (\n  -1 => NAN,\n  'a\\'b' => -INF,\n)", Export(captured, new PhpArray { { -1, double.NaN }, { "a'b", double.NegativeInfinity } }));
    }
}
