// What loops and sums need, as parts of the runtime's `$`; sent where a calculator has any.
const MOST_REPETITIONS = 1200n;
const some = (all) => (all.length ? all : $.refuse("out-of-range"));
$.sum = (all) => all.reduce($.add, [0n, 1n]);
$.least = (all) => $.min(...some(all));
$.greatest = (all) => $.max(...some(all));
// What a loop goes over; `work` is what each turn costs.
$.range = (work, [n, d], end) => {
  if ($.compare([n + MOST_REPETITIONS * d, d], end) < 0) $.refuse("out-of-range");
  const found = [];
  for (; $.compare([n, d], end) < 0; n += d) found.push([n, d]);
  return $.rows(work, found);
};
$.rows = (work, all, field, sign) => {
  $.spend(work * all.length);
  return [...all].sort((a, b) => (field ? sign * $.compare(a[field], b[field]) : 0));
};
