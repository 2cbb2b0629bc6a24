namespace PeachpieSockets.Native;

/// <summary>The value of SO_RCVTIMEO and SO_SNDTIMEO (<c>struct timeval</c>): socket(7). Zero is no limit.</summary>
/// <param name="Seconds">tv_sec.</param>
/// <param name="Microseconds">tv_usec; the system refuses values outside 0 to 999999 with EDOM.</param>
public readonly record struct TimeValue(long Seconds, long Microseconds);
