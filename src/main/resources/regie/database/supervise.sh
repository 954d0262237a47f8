# Runs the server given as arguments and stops it, by fast shutdown, when standard input ends: that happens whenever
# the application ends, also when it is killed. Ends when the server does.
log=$1
shift

# Interruptions from the terminal are the application's business; it closes our input when it has finished.
trap '' INT TERM HUP

exec 3<&0 </dev/null
"$@" 3<&- >>"$log" 2>&1 &
server=$!
echo "$server"

{
  read -r _ <&3
  kill -INT "$server"
} >/dev/null 2>&1 &
watcher=$!

wait "$server"
status=$?
kill -KILL "$watcher"
exit "$status"
