// The process beside which Education.Planning.Start is timed.
return;
