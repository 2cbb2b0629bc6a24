using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>Finds out how a function uses its variables: which may hold references, which may be read unassigned, what is assigned to them.</summary>
internal sealed partial class FunctionBinder
{
    private static readonly HashSet<string> s_symbolTableFunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "extract", "compact", "get_defined_vars", "parse_str", "mb_parse_str",
    };

    private static readonly HashSet<string> s_argumentFunctions = new(StringComparer.OrdinalIgnoreCase) { "func_get_args", "func_get_arg", "func_num_args" };

    private readonly FunctionScope _scope;
    private HashSet<string> _assigned = new(StringComparer.Ordinal);
    private bool _hasGoto;

    private FunctionBinder(FunctionScope scope) => _scope = scope;

    public static void Bind(FunctionScope scope)
    {
        var binder = new FunctionBinder(scope);
        binder.Run();
        if (scope.Variables.TryGetValue(ResponseHeaders.Variable, out var headers))
        {
            // Any call may assign to it.
            scope.TakesHeaders = true;
            headers.MaybeUndefined = true;
            headers.MaybeAlias = true;
            headers.Assignments.Add(null);
        }

        if (!scope.IsScript && !scope.UsesSymbolTable && !scope.IsGenerator)
        {
            TypeInference.Infer(scope);
        }
    }

    private void Run()
    {
        for (int i = 0; i < _scope.Parameters.Count; i++)
        {
            var p = _scope.Parameters[i];
            var v = _scope.Variable(p.Name);
            v.Parameter = i;
            v.MaybeAlias |= p.ByRef;
            v.Assignments.Add(null);
            _assigned.Add(p.Name);
            if (p.Default is not null)
            {
                Visit(p.Default);
            }
        }

        for (int i = 0; i < _scope.Uses.Count; i++)
        {
            var v = _scope.Variable(_scope.Uses[i].Name);
            v.Captured = i;
            v.MaybeAlias |= _scope.Uses[i].ByRef;
            v.Assignments.Add(null);
            if (_scope.Uses[i].ByRef)
            {
                v.MaybeUndefined = true;
            }
            else
            {
                v.MaybeUndefined = true;
            }

            _assigned.Add(v.Name);
        }

        foreach (var statement in _scope.Body)
        {
            Visit(statement);
        }

        if (_hasGoto)
        {
            foreach (var v in _scope.Variables.Values)
            {
                v.MaybeUndefined |= v.Parameter < 0;
            }
        }
    }

    private void VisitAll(IEnumerable<Node?> nodes)
    {
        foreach (var node in nodes)
        {
            Visit(node);
        }
    }

    private void Branch(Action visit)
    {
        var before = _assigned;
        _assigned = new HashSet<string>(before, StringComparer.Ordinal);
        visit();
        _assigned = before;
    }

    private void Branches(Action first, Action second)
    {
        var before = _assigned;
        var one = _assigned = new HashSet<string>(before, StringComparer.Ordinal);
        first();
        one = _assigned;
        _assigned = new HashSet<string>(before, StringComparer.Ordinal);
        second();
        _assigned.IntersectWith(one);
    }

    private void Visit(Node? node)
    {
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new SyntaxException("Maximum nesting level of expressions reached", node?.Line ?? 0, isParseError: false);
        }

        switch (node)
        {
            case null:
                return;
            case VariableExpression n:
                Read(n.Name);
                return;
            case AssignExpression n:
                VisitTargetParts(n.Target);
                Visit(n.Value);
                Assign(n.Target, n.Value);
                return;
            case CompoundAssignExpression n:
                if (n.Operator == BinaryOperator.Coalesce)
                {
                    Quiet(n.Target);
                    Branch(() => Visit(n.Value));
                    MarkAddress(n.Target);
                    if (n.Target is VariableExpression coalesced)
                    {
                        _scope.Variable(coalesced.Name).MaybeUndefined = true;
                        _scope.Variable(coalesced.Name).Assignments.Add(null);
                    }

                    return;
                }

                Visit(n.Target);
                Visit(n.Value);
                if (n.Target is VariableExpression compound)
                {
                    _scope.Variable(compound.Name).Assignments.Add(n);
                    _assigned.Add(compound.Name);
                }
                else
                {
                    MarkAddress(n.Target);
                }

                return;
            case IncrementExpression n:
                Visit(n.Target);
                if (n.Target is VariableExpression incremented)
                {
                    _scope.Variable(incremented.Name).Assignments.Add(n);
                }
                else
                {
                    MarkAddress(n.Target);
                }

                return;
            case AssignReferenceExpression n:
                Reference(n.Source);
                Reference(n.Target);
                Rebound(n.Target);
                return;
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } n:
                Visit(n.Left);
                Branch(() => Visit(n.Right));
                return;
            case BinaryExpression { Operator: BinaryOperator.Concat } n:
                foreach (var part in Constants.Concatenated(n))
                {
                    Visit(part);
                }

                return;
            case BinaryExpression { Operator: BinaryOperator.Coalesce } n:
                Quiet(n.Left);
                Branch(() => Visit(n.Right));
                return;
            case ConditionalExpression n:
                Visit(n.Condition);
                Branches(() => Visit(n.WhenTrue), () => Visit(n.WhenFalse));
                return;
            case IssetExpression n:
                foreach (var operand in n.Operands)
                {
                    Quiet(operand);
                }

                return;
            case EmptyExpression n:
                Quiet(n.Operand);
                return;
            case MatchExpression n:
                Visit(n.Subject);
                foreach (var arm in n.Arms)
                {
                    Branch(() => Visit(arm));
                }

                return;
            case ArrayLiteral n:
                foreach (var item in n.Items)
                {
                    Visit(item?.Key);
                    if (item is { ByRef: true })
                    {
                        Reference(item.Value);
                    }
                    else
                    {
                        Visit(item?.Value);
                    }
                }

                return;
            case ClosureExpression n:
                VisitClosure(n);
                return;
            case CallExpression n:
                VisitCall(n);
                return;
            case MethodCallExpression n:
                _scope.UsesScope = true;
                Visit(n.Target);
                Visit(n.Name);
                VisitArguments(n.Arguments, _ => null);
                return;
            case StaticCallExpression n:
                _scope.UsesScope = true;
                UseClass(n.Class);
                Visit(n.Name);
                VisitArguments(n.Arguments, _ => null);
                _scope.UsesThis = true;
                return;
            case NewExpression n:
                _scope.UsesScope = true;
                UseClass(n.Class);
                VisitArguments(n.Arguments, _ => null);
                return;
            case NewAnonymousClassExpression n:
                _scope.UsesScope = true;
                VisitArguments(n.Arguments, _ => null);
                return;
            case PropertyExpression or CloneExpression or StaticPropertyExpression or ClassConstantExpression or InstanceOfExpression:
                _scope.UsesScope = true;
                VisitAll(SyntaxChildren.Of(node));
                return;
            case VariableVariableExpression n:
                _scope.UsesSymbolTable = true;
                Visit(n.NameExpression);
                return;
            case EvalExpression or IncludeExpression:
                _scope.UsesSymbolTable = true;
                _scope.UsesThis = true;
                VisitAll(SyntaxChildren.Of(node));
                return;
            case YieldExpression n:
                Visit(n.Key);
                if (_scope.ReturnsByRef && n.Value is not null && IsPlace(n.Value))
                {
                    Reference(n.Value);
                }
                else
                {
                    Visit(n.Value);
                }

                return;
            case Statement s:
                VisitStatement(s);
                return;
            default:
                VisitAll(SyntaxChildren.Of(node));
                return;
        }
    }

    private void UseClass(Expression type)
    {
        if (type is not NameExpression)
        {
            Visit(type);
        }
    }

    private void VisitClosure(ClosureExpression n)
    {
        _scope.UsesScope = true;
        if (n.IsArrow)
        {
            foreach (string name in ArrowCaptures.Of(n))
            {
                Quiet(new VariableExpression(name, n.Line));
            }

            _scope.UsesThis |= !n.IsStatic && SyntaxChildren.Contains(n.Function.Body, x => x is VariableExpression { Name: "this" });
            return;
        }

        foreach (var use in n.Uses)
        {
            if (use.ByRef)
            {
                Reference(new VariableExpression(use.Name, use.Line));
            }
            else
            {
                Read(use.Name);
            }
        }

        _scope.UsesThis |= !n.IsStatic;
    }

    private void VisitCall(CallExpression n)
    {
        if (n.Callee is not NameExpression callee)
        {
            Visit(n.Callee);
            VisitArguments(n.Arguments, _ => null);
            return;
        }

        string name = callee.Name.Fallback ?? callee.Name.FullName;
        if (s_symbolTableFunctions.Contains(name))
        {
            _scope.UsesSymbolTable = true;
        }

        _scope.ReadsBuffers |= KnownFunctions.Certain(_scope.File, callee.Name) is LibraryRoutine { OwnsBytes: true };
        if (s_argumentFunctions.Contains(name))
        {
            _scope.UsesArguments = true;
        }

        VisitArguments(n.Arguments, KnownFunctions.ByRef(_scope.File, callee.Name, n.Arguments, IsPlace));
    }

    private void VisitArguments(IReadOnlyList<Argument>? arguments, Func<int, bool?> byRef)
    {
        if (arguments is null)
        {
            return;
        }

        for (int i = 0; i < arguments.Count; i++)
        {
            var a = arguments[i];
            bool? isRef = a.Spread || a.Name is not null ? null : byRef(i);
            if (isRef != false && IsPlace(a.Value) && !a.Spread)
            {
                if (isRef is null)
                {
                    Visit(a.Value);
                }

                Reference(a.Value);
            }
            else
            {
                Visit(a.Value);
                if (a is { Spread: true, Value: VariableExpression { Name: not "this" } v })
                {
                    // Elements may go to parameters that take references.
                    var info = _scope.Variable(v.Name);
                    info.NeedsAddress = true;
                    info.Assignments.Add(null);
                    info.MaybeUndefined |= !_assigned.Contains(v.Name);
                }
            }
        }
    }
}
