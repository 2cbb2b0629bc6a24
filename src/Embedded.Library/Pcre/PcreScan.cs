namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>Goes from match to match, as Perl's /g does: after an empty match a longer one is looked for at the same place, else one character on.</summary>
internal ref struct PcreScan(PcrePattern pattern, PcreSubject subject, int offset, bool withGroups = true)
{
    private readonly PcreMatch _match = new(pattern, subject, withGroups);
    private int _offset = offset;
    private bool _afterEmpty;

    /// <summary>PREG_NO_ERROR, or what ended the scan.</summary>
    public int Error { get; private set; }

    /// <summary>The next match, in the object that the last one was in; null where there is none.</summary>
    public PcreMatch? Next()
    {
        while (_offset <= subject.Length)
        {
            bool found = pattern.Find(_match, _offset, _afterEmpty, out int error);
            if (error != PcreConstants.PREG_NO_ERROR)
            {
                Error = error;
                return null;
            }

            if (found)
            {
                _afterEmpty = _match.End == _match.Start;
                _offset = _match.End;
                return _match;
            }

            if (!_afterEmpty)
            {
                return null;
            }

            _afterEmpty = false;
            if (_offset >= subject.Length)
            {
                return null;
            }

            _offset = subject.Next(_offset);
        }

        return null;
    }
}
