// What loops and sums need, as parts of the runtime's `$`; sent where a calculator has any.
// What a loop goes over, 1,200 numbers at most; `work` is what each turn costs.
$.range = (work, [n, d], end) => {
  if ($.cmp([n + 1200n * d, d], end) < 0) $.refuse("out-of-range");
  const found = [];
  for (; $.cmp([n, d], end) < 0; n += d) found.push([n, d]);
  return $.rows(work, found);
};
$.rows = (work, all, field, sign) => {
  $.spend(work * all.length);
  return [...all].sort((a, b) => (field ? sign * $.cmp(a[field], b[field]) : 0));
};
