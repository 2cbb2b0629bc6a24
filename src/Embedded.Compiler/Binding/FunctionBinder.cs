using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>Finds out how a function uses its variables: which may hold references, which may be read unassigned, what is assigned to them.</summary>
internal sealed class FunctionBinder
{
    private static readonly HashSet<string> s_symbolTableFunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "extract", "compact", "get_defined_vars", "parse_str", "mb_parse_str",
    };

    private static readonly HashSet<string> s_argumentFunctions = new(StringComparer.OrdinalIgnoreCase) { "func_get_args", "func_get_arg", "func_num_args" };

    private readonly FunctionScope _scope;
    private HashSet<string> _assigned = new(StringComparer.Ordinal);

    private FunctionBinder(FunctionScope scope) => _scope = scope;

    public static void Bind(FunctionScope scope)
    {
        var binder = new FunctionBinder(scope);
        binder.Run();
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

        bool hasGoto = _scope.Body.Any(s => SyntaxChildren.Contains(s, n => n is GotoStatement));
        foreach (var statement in _scope.Body)
        {
            Visit(statement);
        }

        if (hasGoto)
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

    private void VisitStatement(Statement statement)
    {
        switch (statement)
        {
            case IfStatement n:
                Visit(n.Condition);
                Branches(() => Visit(n.Then), () => Visit(n.Else));
                return;
            case WhileStatement n:
                Visit(n.Condition);
                Branch(() => Visit(n.Body));
                return;
            case DoWhileStatement n:
                // continue may skip what the body assigns.
                Branch(() => Visit(n.Body));
                Visit(n.Condition);
                return;
            case ForStatement n:
                VisitAll(n.Initializers);
                VisitAll(n.Conditions);
                Branch(() => Visit(n.Body));
                Branch(() => VisitAll(n.Steps));
                return;
            case ForeachStatement n:
                if ((n.ByRef || (n.ValueTarget is ArrayLiteral list && HasReference(list))) && IsPlace(n.Source))
                {
                    Reference(n.Source);
                }
                else
                {
                    Visit(n.Source);
                }

                Branch(() =>
                {
                    if (n.KeyTarget is not null)
                    {
                        VisitTargetParts(n.KeyTarget);
                        Assign(n.KeyTarget, null);
                    }

                    if (n.ByRef)
                    {
                        Reference(n.ValueTarget);
                        Rebound(n.ValueTarget);
                    }
                    else
                    {
                        VisitTargetParts(n.ValueTarget);
                        Assign(n.ValueTarget, null);
                    }

                    Visit(n.Body);
                });
                return;
            case SwitchStatement n:
                Visit(n.Subject);
                foreach (var c in n.Cases)
                {
                    Branch(() => Visit(c));
                }

                return;
            case TryStatement n:
                Branch(() => Visit(n.Body));
                foreach (var c in n.Catches)
                {
                    Branch(() =>
                    {
                        if (c.Variable is not null)
                        {
                            Assign(new VariableExpression(c.Variable, c.Line), null);
                        }

                        Visit(c.Body);
                    });
                }

                Visit(n.Finally);
                return;
            case GlobalStatement n:
                foreach (var v in n.Variables)
                {
                    if (v is VariableExpression named)
                    {
                        Reference(named);
                    }
                    else
                    {
                        Visit(v);
                    }
                }

                return;
            case StaticStatement n:
                foreach (var v in n.Variables)
                {
                    _scope.Statics.Add(v);
                    Visit(v.Initializer);
                    Reference(new VariableExpression(v.Name, v.Line));
                }

                return;
            case UnsetStatement n:
                foreach (var target in n.Targets)
                {
                    if (target is VariableExpression v)
                    {
                        var info = _scope.Variable(v.Name);
                        info.MaybeUndefined = true;
                        info.Assignments.Add(null);
                        _assigned.Remove(v.Name);
                    }
                    else
                    {
                        Quiet(target);
                        MarkAddress(target);
                    }
                }

                return;
            case ReturnStatement n:
                if (_scope.ReturnsByRef && n.Value is not null && IsPlace(n.Value))
                {
                    Reference(n.Value);
                }
                else
                {
                    Visit(n.Value);
                }

                return;
            case ClassStatement or FunctionStatement:
                return;
            default:
                VisitAll(SyntaxChildren.Of(statement));
                return;
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
            }
        }
    }

    /// <summary>Whether an expression is a place: something a reference can be made to.</summary>
    public static bool IsPlace(Expression e) => e switch
    {
        VariableExpression v => v.Name != "this",
        VariableVariableExpression or StaticPropertyExpression => true,
        IndexExpression i => IsPlace(i.Target) || i.Target is CallExpression or MethodCallExpression or StaticCallExpression || i.Target is VariableExpression { Name: "this" },
        PropertyExpression p => !p.NullSafe,
        _ => false,
    };

    private void Read(string name)
    {
        if (name == "this")
        {
            _scope.UsesThis = true;
            return;
        }

        var v = _scope.Variable(name);
        if (!_assigned.Contains(name))
        {
            v.MaybeUndefined = true;
        }
    }

    /// <summary>A read that does not mind an unassigned variable.</summary>
    private void Quiet(Expression e)
    {
        switch (e)
        {
            case VariableExpression v:
                Read(v.Name);
                break;
            case IndexExpression i:
                Quiet(i.Target);
                Visit(i.Index);
                break;
            case PropertyExpression p:
                _scope.UsesScope = true;
                Quiet(p.Target);
                Visit(p.Name);
                break;
            default:
                Visit(e);
                break;
        }
    }

    private void Assign(Expression target, Expression? value)
    {
        switch (target)
        {
            case VariableExpression v:
                _scope.Variable(v.Name).Assignments.Add(value);
                _assigned.Add(v.Name);
                break;
            case ArrayLiteral pattern:
                foreach (var item in pattern.Items)
                {
                    if (item is { ByRef: true })
                    {
                        Reference(item.Value);
                        Rebound(item.Value);
                    }
                    else if (item is not null)
                    {
                        Assign(item.Value, null);
                    }
                }

                if (value is not null && HasReference(pattern))
                {
                    Reference(value);
                }

                break;
            default:
                MarkAddress(target);
                break;
        }
    }

    private static bool HasReference(ArrayLiteral pattern)
        => pattern.Items.Any(i => i is { ByRef: true } || i?.Value is ArrayLiteral nested && HasReference(nested));

    /// <summary>What is evaluated of a target before the assignment.</summary>
    private void VisitTargetParts(Expression target)
    {
        switch (target)
        {
            case VariableExpression { Name: "this" }:
                throw new SyntaxException("Cannot re-assign $this", target.Line, isParseError: false);
            case VariableExpression:
                break;
            case IndexExpression i:
                VisitTargetParts(i.Target is VariableExpression { Name: "this" } ? new EmptyPlace(i.Line) : i.Target);
                if (i.Target is VariableExpression { Name: "this" })
                {
                    _scope.UsesThis = true;
                }

                Visit(i.Index);
                if (i.Target is VariableExpression v && v.Name != "this" && !_assigned.Contains(v.Name))
                {
                    _scope.Variable(v.Name).MaybeUndefined = true;
                }

                break;
            case PropertyExpression p:
                _scope.UsesScope = true;
                Quiet(p.Target);
                Visit(p.Name);
                break;
            case ArrayLiteral pattern:
                foreach (var item in pattern.Items)
                {
                    if (item is not null)
                    {
                        Visit(item.Key);
                        VisitTargetParts(item.Value);
                    }
                }

                break;
            default:
                Visit(target);
                break;
        }
    }

    private sealed class EmptyPlace(int line) : Expression(line);

    /// <summary>The base variable of a place that is written into.</summary>
    private void MarkAddress(Expression target)
    {
        switch (target)
        {
            case IndexExpression i:
                if (i.Target is VariableExpression v)
                {
                    if (v.Name != "this")
                    {
                        var info = _scope.Variable(v.Name);
                        info.NeedsAddress = true;
                        info.Assignments.Add(null);
                        if (!_assigned.Contains(v.Name))
                        {
                            info.MaybeUndefined = true;
                        }
                    }
                }
                else
                {
                    MarkAddress(i.Target);
                }

                break;
            case PropertyExpression { Target: IndexExpression or PropertyExpression } p:
                MarkAddress(p.Target);
                break;
        }
    }

    private void Reference(Expression target)
    {
        switch (target)
        {
            case VariableExpression { Name: "this" }:
                _scope.UsesThis = true;
                break;
            case VariableExpression v:
                var info = _scope.Variable(v.Name);
                if (!_assigned.Contains(v.Name))
                {
                    info.MaybeUndefined = true;
                }

                info.MaybeAlias = true;
                info.Assignments.Add(null);
                _assigned.Add(v.Name);
                break;
            case IndexExpression or PropertyExpression:
                VisitTargetParts(target);
                MarkAddress(target);
                if (target is PropertyExpression)
                {
                    _scope.UsesScope = true;
                }

                break;
            default:
                Visit(target);
                break;
        }
    }

    private void Rebound(Expression target)
    {
        if (target is VariableExpression v && v.Name != "this")
        {
            _scope.Variable(v.Name).IsRebound = true;
        }
    }
}
