/*
 * The job in C, with a radix sort of keys and rows: the floor that the others are held against. Told what to do as
 * answer.mjs has it. Little-endian machines only.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { TERMS = 8, COMPOSITES = 3, TIERS = 4, DIGIT = 11, DIGITS = 6, BUCKETS = 1 << DIGIT };

typedef struct { uint64_t key; uint32_t row; } entry;

static size_t rows;
static char names[TERMS][32];
static int signs[TERMS];
static double weights[COMPOSITES][TERMS];
static double *columns[TERMS];
static double *degrees[TERMS], *composites[COMPOSITES];
static uint8_t *tiers, *quadrants, *classes;
static entry *entries, *other;
static size_t counts[TIERS + 1];
static double sums[TIERS + 1];

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static uint64_t keyOf(double value) {
  uint64_t bits;
  value += 0.0;
  memcpy(&bits, &value, 8);
  return bits >> 63 ? ~bits : bits | 0x8000000000000000u;
}

/* Sorts what is there of a column into `entries`, by digits from the lowest; digits that are all alike are skipped. */
static size_t sorted(const double *values) {
  static size_t starts[DIGITS][BUCKETS];
  memset(starts, 0, sizeof starts);
  size_t count = 0;
  for (size_t row = 0; row < rows; row++) {
    if (values[row] != values[row]) continue;
    uint64_t key = keyOf(values[row]);
    entries[count].key = key;
    entries[count++].row = (uint32_t)row;
    for (int digit = 0; digit < DIGITS; digit++) starts[digit][key >> DIGIT * digit & (BUCKETS - 1)]++;
  }
  for (int digit = 0; digit < DIGITS && count; digit++) {
    if (starts[digit][entries[0].key >> DIGIT * digit & (BUCKETS - 1)] == count) continue;
    size_t start = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      size_t here = starts[digit][bucket];
      starts[digit][bucket] = start;
      start += here;
    }
    for (size_t at = 0; at < count; at++) {
      other[starts[digit][entries[at].key >> DIGIT * digit & (BUCKETS - 1)]++] = entries[at];
    }
    entry *swap = entries;
    entries = other;
    other = swap;
  }
  return count;
}

static void fillDegrees(int term) {
  size_t count = sorted(columns[term]);
  for (size_t row = 0; row < rows; row++) degrees[term][row] = NAN;
  for (size_t below = 0; below < count;) {
    size_t upTo = below + 1;
    while (upTo < count && entries[upTo].key == entries[below].key) upTo++;
    double degree = upTo - below == count ? 50 : 100 * ((double)(below + upTo - 1) / 2) / (double)(count - 1);
    if (signs[term] < 0) degree = 100 - degree;
    for (; below < upTo; below++) degrees[term][entries[below].row] = degree;
  }
}

static void fillComposite(int composite) {
  for (size_t row = 0; row < rows; row++) {
    double sum = 0, present = 0;
    for (int term = 0; term < TERMS; term++) {
      double weight = weights[composite][term], degree = degrees[term][row];
      if (weight == 0 || degree != degree) continue;
      sum += weight * degree;
      present += weight;
    }
    composites[composite][row] = present > 0 ? sum / present : NAN;
  }
}

static double median(const double *values) {
  size_t count = sorted(values);
  if (!count) return NAN;
  return (values[entries[(count - 1) / 2].row] + values[entries[count / 2].row]) / 2;
}

static void run(void) {
  for (int term = 0; term < TERMS; term++) fillDegrees(term);
  for (int composite = 0; composite < COMPOSITES; composite++) fillComposite(composite);

  const double shares[] = {0.05, 0.05 + 0.15, 0.05 + 0.15 + 0.3};
  double cuts[3], limits[2] = {INFINITY, INFINITY};
  size_t count = sorted(composites[0]);
  for (int cut = 0; cut < 3; cut++) {
    size_t best = (size_t)fmax(1, ceil(shares[cut] * (double)count - 1e-9));
    cuts[cut] = count ? composites[0][entries[count - best].row] - 1e-9 : NAN;
  }
  double value = median(composites[1]) - 1e-9, potential = median(composites[2]) - 1e-9;

  const double *sales = columns[0];
  count = sorted(sales);
  double total = 0, before = 0;
  for (size_t at = count; at-- > 0;) total += sales[entries[at].row];
  size_t place = count;
  const double parts[] = {0.8, 0.95};
  for (int part = 0; part < 2; part++) {
    while (place > 0 && (place == count || before / total < parts[part] - 1e-9)) before += sales[entries[--place].row];
    if (place < count) limits[part] = sales[entries[place].row];
  }

  memset(counts, 0, sizeof counts);
  memset(sums, 0, sizeof sums);
  for (size_t row = 0; row < rows; row++) {
    double overall = composites[0][row], high = composites[1][row], potent = composites[2][row], amount = sales[row];
    int tier = overall != overall ? 0 : overall >= cuts[0] ? 1 : overall >= cuts[1] ? 2 : overall >= cuts[2] ? 3 : 4;
    tiers[row] = (uint8_t)tier;
    quadrants[row] = high != high || potent != potent ? 0 : (uint8_t)(1 + 2 * (high >= value) + (potent >= potential));
    classes[row] = amount != amount ? 0 : amount >= limits[0] ? 1 : amount >= limits[1] ? 2 : 3;
    counts[tier]++;
    if (amount == amount) sums[tier] += amount;
  }
}

static FILE *opened(const char *folder, const char *name, const char *mode) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, mode);
  if (!file) {
    perror(path);
    exit(1);
  }
  return file;
}

static void write(const char *folder, const char *name, const uint8_t *bytes) {
  FILE *file = opened(folder, name, "wb");
  fwrite(bytes, 1, rows, file);
  fclose(file);
}

static double *floats(void) {
  return malloc(8 * rows + 8);
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  FILE *job = opened(argv[1], "job.txt", "r");
  for (int term = 0; term < TERMS; term++) {
    if (fscanf(job, "%31s %d %lf %lf %lf", names[term], &signs[term], &weights[0][term], &weights[1][term], &weights[2][term]) != 5) return 2;
    char name[64];
    snprintf(name, sizeof name, "%s.f64", names[term]);
    FILE *file = opened(argv[1], name, "rb");
    struct stat about;
    fstat(fileno(file), &about);
    rows = (size_t)about.st_size / 8;
    columns[term] = floats();
    if (fread(columns[term], 8, rows, file) != rows) return 2;
    fclose(file);
    degrees[term] = floats();
  }
  fclose(job);
  for (int composite = 0; composite < COMPOSITES; composite++) composites[composite] = floats();
  entries = malloc((rows + 1) * sizeof *entries);
  other = malloc((rows + 1) * sizeof *other);
  tiers = malloc(rows + 1);
  quadrants = malloc(rows + 1);
  classes = malloc(rows + 1);

  puts("ready");
  fflush(stdout);
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    if (!strcmp(line, "run\n")) {
      double started = seconds();
      run();
      printf("%.6f\n", seconds() - started);
    } else if (!strcmp(line, "write\n")) {
      char folder[4096];
      snprintf(folder, sizeof folder, "%s/%s", argv[1], argv[2]);
      mkdir(folder, 0755);
      write(folder, "tiers.u8", tiers);
      write(folder, "quadrants.u8", quadrants);
      write(folder, "classes.u8", classes);
      FILE *file = opened(folder, "summary.json", "w");
      fputc('[', file);
      for (int tier = 1, first = 1; tier <= TIERS; tier++) {
        if (!counts[tier]) continue;
        fprintf(file, "%s{\"tier\":%d,\"count\":%zu,\"amount\":%.17g}", first ? "" : ",", tier, counts[tier], sums[tier]);
        first = 0;
      }
      fputs("]\n", file);
      fclose(file);
      puts("written");
    }
    fflush(stdout);
  }
  return 0;
}
