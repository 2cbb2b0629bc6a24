using System.Runtime.CompilerServices;
using System.Text;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>Makes the templates of the functions and classes of one file.</summary>
internal sealed partial class UnitCompiler(FileScope file)
{
    private Dictionary<FunctionSyntax, FunctionTemplate>? _functions;
    private Dictionary<ClassDeclaration, ClassTemplate>? _classes;

    // Contexts on several threads run the same script, and declare what is in it.
    private readonly object _templates = new();

    public FileScope File { get; } = file;

    /// <summary>The type of a declaration.</summary>
    public PhpTypeSpec TypeOf(TypeSyntax type, bool nullable)
    {
        var spec = PhpTypeSpec.Parse(TypeText(type));
        return nullable ? spec.WithNull() : spec;
    }

    internal static string TypeText(TypeSyntax type) => type switch
    {
        NamedTypeSyntax n => n.Name.FullName,
        NullableTypeSyntax n => "?" + TypeText(n.Inner),
        UnionTypeSyntax u => string.Join('|', u.Parts.Select(p => p is IntersectionTypeSyntax ? $"({TypeText(p)})" : TypeText(p))),
        IntersectionTypeSyntax i => string.Join('&', i.Parts.Select(TypeText)),
        _ => throw new NotSupportedException(type.GetType().Name),
    };

    public FunctionTemplate CompileFunction(FunctionSyntax f, FunctionScope outer, ClassScope? inClass, bool isStatic = false)
    {
        _ = outer;
        lock (_templates)
        {
            _functions ??= new(ReferenceEqualityComparer.Instance);
            if (!_functions.TryGetValue(f, out var template))
            {
                _functions.Add(f, template = Create(f, f.Name, [], inClass, isClosure: false, isStatic));
            }

            return template;
        }
    }

    public FunctionTemplate CompileClosure(ClosureExpression c, IReadOnlyList<ClosureUse> uses, FunctionScope outer)
        => Create(c.Function, c.Function.Name, uses, outer.Class, isClosure: true, c.IsStatic);

    private CompiledTemplate Create(FunctionSyntax f, string name, IReadOnlyList<ClosureUse> uses, ClassScope? inClass, bool isClosure, bool isStatic)
    {
        ulong byRef = 0;
        int required = 0;
        for (int i = 0; i < f.Parameters.Count; i++)
        {
            var p = f.Parameters[i];
            if (p.ByRef)
            {
                byRef |= p.Variadic ? ~0ul << i : 1ul << Math.Min(i, 62);
            }

            if (p is { Default: null, Variadic: false })
            {
                required = i + 1;
            }
        }

        return new CompiledTemplate(this, f, uses, inClass, isClosure)
        {
            Name = name,
            Path = File.File.Path,
            Line = f.Line,
            EndLine = f.EndLine,
            Parameters = f.Parameters.Select((p, i) => new PhpParameter(
                p.Name,
                p.Type is null ? null : TypeOf(p.Type, p.Default is not null && Constants.IsNull(p.Default)).ToString(),
                p.Default is null ? null : p.Default is NewExpression made ? "new \\" + ExpressionText.Of(made)["new ".Length..] : p.Default is ConstantExpression constant && !Constants.IsNull(constant) && !Constants.IsBool(constant) ? constant.Name.FullName : ExpressionText.Of(p.Default),
                p.Default is not null && i >= required || p.Variadic,
                p.ByRef,
                p.Variadic)).ToArray(),
            ParameterTypes = f.Parameters.Select(p => p.Type is null ? null : TypeOf(p.Type, p.Default is not null && Constants.IsNull(p.Default))).ToArray(),
            ReturnType = f.ReturnType is not null ? TypeOf(f.ReturnType, false)
                : inClass is not null && name.Equals("__toString", StringComparison.OrdinalIgnoreCase) ? PhpTypeSpec.Parse("string") : null,
            ByRefMask = byRef,
            ReturnsByRef = f.ReturnsByRef,
            StrictTypes = File.File.StrictTypes,
            IsGenerator = f.IsGenerator,
            HasFinally = f.IsGenerator && SyntaxChildren.Contains(f.Body, n => n is TryStatement { Finally: not null } or YieldFromExpression),
            IsStatic = isStatic,
            CapturedNames = uses.Select(u => u.Name).ToArray(),
            RequiredCount = required,
            DocComment = f.DocComment,
            Attributes = Attributes(f.Attributes, inClass),
            ParameterAttributes = f.Parameters.Any(p => p.Attributes.Count > 0) ? f.Parameters.Select(p => (object?)Attributes(p.Attributes, inClass)).ToArray() : null,
            UsesThis = isClosure && SyntaxChildren.Contains(f.Body, n => n is VariableExpression { Name: "this" }),
            StaticCount = StaticsOf(f.Body).Count,
        };
    }

    private static List<StaticVariable> StaticsOf(Node? body)
    {
        var found = new List<StaticVariable>();
        Add(body);
        return found;

        void Add(Node? node)
        {
            if (node is StaticStatement statement)
            {
                found.AddRange(statement.Variables);
            }

            foreach (var child in SyntaxChildren.Of(node))
            {
                Add(child);
            }
        }
    }

    /// <summary>The code of an expression that is evaluated apart: a default, a constant.</summary>
    public FunctionTemplate CompileExpression(Expression e, ClassScope? inClass)
    {
        var syntax = new FunctionSyntax("", [], null, new BlockStatement([new ReturnStatement(e, e.Line)], e.Line), false, false, [], null, e.Line, e.Line);
        return new CompiledTemplate(this, syntax, [], inClass, false)
        {
            Name = "[constant expression]",
            Path = File.File.Path,
            Line = e.Line,
            EndLine = e.Line,
            StrictTypes = File.File.StrictTypes,
            IsHidden = true,
        };
    }

    /// <summary>Binds and writes a function.</summary>
    private Func<UserFunction, Delegate> Emit(FunctionScope scope)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new SyntaxException("Maximum nesting level of the compiler reached", scope.Line, isParseError: false);
        }

        if (scope.IsGenerator)
        {
            scope.Body = YieldLowering.Lower(scope);
        }

        FunctionBinder.Bind(scope);
        return Write(new FunctionEmitter(scope, this));
    }

    private static Func<UserFunction, Delegate> Write(FunctionEmitter emitter)
    {
        lock (CodeMethod.Gate)
        {
            return emitter.Compile();
        }
    }

    /// <summary>The attributes of a declaration; null for none.</summary>
    private List<AttributeTemplate>? Attributes(IReadOnlyList<AttributeSyntax> attributes, ClassScope? inClass)
    {
        if (attributes.Count == 0)
        {
            return null;
        }

        return attributes.Select(a => new AttributeTemplate(
            a.Name.FullName,
            a.Arguments.Count == 0 ? null : CompileExpression(new ArrayLiteral(a.Arguments.Select(x => new ArrayItem(x.Name is null ? null : new StringLiteral(Encoding.UTF8.GetBytes(x.Name), x.Line), x.Value, false, false, x.Line)).ToList(), false, a.Line), inClass),
            a.Line)).ToList();
    }

    /// <summary>A function of a file, compiled when it is first called.</summary>
    internal sealed class CompiledTemplate(UnitCompiler unit, FunctionSyntax syntax, IReadOnlyList<ClosureUse> uses, ClassScope? inClass, bool isClosure) : FunctionTemplate
    {
        protected override Func<UserFunction, Delegate> Compile() => unit.Emit(Scope());

        private FunctionScope Scope() => new()
        {
            File = unit.File,
            Name = Name,
            FunctionName = IsHidden ? "" : Name,
            IsConstantExpression = IsHidden,
            Parameters = syntax.Parameters,
            Body = WithPromotions(),
            Line = Line,
            Class = inClass,
            Uses = uses,
            ReturnType = syntax.ReturnType,
            ReturnsByRef = syntax.ReturnsByRef,
            IsGenerator = syntax.IsGenerator,
            IsClosure = isClosure,
        };

        // A promoted parameter is assigned to its property first of all.
        private IReadOnlyList<Statement> WithPromotions()
        {
            var body = syntax.Body?.Statements ?? [];
            var promoted = syntax.Parameters.Where(p => p.Promotion != Modifiers.None).ToList();
            if (promoted.Count == 0)
            {
                return body;
            }

            return
            [
                .. promoted.Select(p => (Statement)new ExpressionStatement(Promotion(p), p.Line)),
                .. body,
            ];
        }

        private static Expression Promotion(ParameterSyntax p)
        {
            var property = new PropertyExpression(new VariableExpression("this", p.Line), new StringLiteral(Encoding.UTF8.GetBytes(p.Name), p.Line), false, p.Line);
            var value = new VariableExpression(p.Name, p.Line);
            return p.ByRef ? new AssignReferenceExpression(property, value, p.Line) : new AssignExpression(property, value, p.Line);
        }

        public override PhpValue EvaluateDefault(Context ctx, int parameter, PhpClass? scope)
        {
            if (parameter >= syntax.Parameters.Count || syntax.Parameters[parameter].Default is not { } e)
            {
                return default;
            }

            return new UserFunction(unit.CompileExpression(e, inClass), scope).Call0(ctx, scope);
        }

        public override IReadOnlyList<StaticTemplate> Statics
            => field ??= StaticsOf(syntax.Body).Select(v => v.Initializer is null ? new StaticTemplate(v.Name, default, null)
                : Constants.TryEvaluate(v.Initializer, out var value) ? new StaticTemplate(v.Name, value, null)
                : new StaticTemplate(v.Name, default, unit.CompileExpression(v.Initializer, inClass))).ToList();

        public override string? DescribeDefault(int parameter)
            => parameter < syntax.Parameters.Count && syntax.Parameters[parameter].Default is { } e ? ExpressionText.Shortened(e) : null;
    }

    /// <summary>The code of a file's top level.</summary>
    internal sealed class ScriptTemplate(UnitCompiler unit, IReadOnlyList<Statement>? hoisted, bool isEval) : FunctionTemplate
    {
        protected override Func<UserFunction, Delegate> Compile()
        {
            var scope = new FunctionScope
            {
                File = unit.File,
                Name = Name,
                Parameters = [],
                Body = unit.File.File.Statements,
                Line = 1,
                IsScript = true,
                IsEval = isEval,
            };
            FunctionBinder.Bind(scope);
            StaticCount = scope.Statics.Count;
            var emitter = new FunctionEmitter(scope, unit);
            if (hoisted is not null)
            {
                emitter.Hoist(hoisted);
            }

            return Write(emitter);
        }

        public override PhpValue EvaluateDefault(Context ctx, int parameter, PhpClass? scope) => default;
    }
}
