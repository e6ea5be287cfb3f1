# Runs a command line, then the one that it names as next, and so on.
line="$*"
while [ -n "$line" ]; do
    echo "\$ $line"
    sh -c "$line" > out 2> talk || echo "ends with $?"
    line=$(sed -n 's/^next: \(mapctl .*\)/\1/p' talk)
done
cat out
grep -v '^[a-z]*: .* list' talk
