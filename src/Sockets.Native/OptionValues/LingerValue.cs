namespace PeachpieSockets.Native;

/// <summary>The value of SO_LINGER (<c>struct linger</c>): socket(7).</summary>
/// <param name="OnOff">l_onoff: not 0 if close waits.</param>
/// <param name="Time">l_linger: how long, in seconds (macOS's SO_LINGER: hundredths of a second).</param>
public readonly record struct LingerValue(int OnOff, int Time);
