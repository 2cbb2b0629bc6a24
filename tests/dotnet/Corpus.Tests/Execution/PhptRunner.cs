using System.Text;
using PeachpieSockets.Corpus.Tests.Matching;
using PeachpieSockets.Corpus.Tests.Phpt;

namespace PeachpieSockets.Corpus.Tests.Execution;

/// <summary>How a test ended.</summary>
internal enum PhptStatus
{
    /// <summary>As expected.</summary>
    Passed,

    /// <summary>Not as expected.</summary>
    Failed,

    /// <summary>Its --SKIPIF-- said so.</summary>
    Skipped,
}

/// <summary>How a test ended, and why.</summary>
internal sealed record PhptOutcome(PhptStatus Status, string Message);

/// <summary>Carries out one test: SKIPIF, FILE, CLEAN, comparison, XFAIL, FLAKY.</summary>
internal sealed class PhptRunner(IPhpInterpreter interpreter)
{
    /// <summary>Runs a test.</summary>
    public PhptOutcome Run(PhptTest test)
    {
        var outcome = Try(test);
        return outcome.Status == PhptStatus.Failed && test.Flaky is not null ? Try(test) : outcome;
    }

    private PhptOutcome Try(PhptTest test)
    {
        if (test.Extensions.FirstOrDefault(e => !interpreter.HasExtension(e)) is { } missing)
        {
            return new(PhptStatus.Failed, $"{interpreter.Executable} has no extension '{missing}'");
        }

        string? expectedFailure = test.ExpectedFailure;
        if (test.SkipIf is { } skipIf)
        {
            string verdict = RunPart(test, ".skip.php", skipIf).TrimStart();
            if (verdict.StartsWith("skip", StringComparison.OrdinalIgnoreCase))
            {
                return new(PhptStatus.Skipped, verdict[4..].Trim());
            }

            if (verdict.StartsWith("xfail", StringComparison.OrdinalIgnoreCase))
            {
                expectedFailure = verdict[5..].Trim();
            }
            else if (verdict.Length > 0 && !verdict.StartsWith("flaky", StringComparison.OrdinalIgnoreCase))
            {
                return new(PhptStatus.Failed, "--SKIPIF-- printed neither skip nor xfail nor flaky: " + verdict);
            }
        }

        string? difference;
        try
        {
            difference = RunAndCompare(test);
        }
        finally
        {
            if (test.Clean is { } clean)
            {
                RunPart(test, ".clean.php", clean);
            }
        }

        return (difference, expectedFailure) switch
        {
            (null, null) => new(PhptStatus.Passed, ""),
            (null, _) => new(PhptStatus.Failed, $"passes although it is expected to fail ({expectedFailure}): remove --XFAIL--"),
            (_, null) => new(PhptStatus.Failed, difference),
            _ => new(PhptStatus.Passed, "fails as expected: " + expectedFailure),
        };
    }

    private string? RunAndCompare(PhptTest test)
    {
        using var script = new ScriptFile(test.ScriptPath, test.Code);
        var run = interpreter.Run(new PhpRequest
        {
            ScriptPath = test.ScriptPath,
            Code = test.Code,
            Ini = test.Ini,
            Environment = test.Environment,
            Arguments = test.Arguments,
            StandardInput = test.StandardInput ?? "",
            Captured = test.Captured,
        });
        string? difference = Expectation.Difference(test.ExpectKind, test.Expectation, run.Output);
        return run.TimedOut ? $"did not end in time; output so far:\n{run.Output}" : difference;
    }

    private string RunPart(PhptTest test, string suffix, string code)
    {
        string path = Path.ChangeExtension(test.FullPath, null) + suffix;
        byte[] bytes = Encoding.Latin1.GetBytes(code);
        using var script = new ScriptFile(path, bytes);
        return interpreter.Run(new PhpRequest { ScriptPath = path, Code = bytes, Ini = test.Ini, Environment = test.Environment }).Output;
    }
}
