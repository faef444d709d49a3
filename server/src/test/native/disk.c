// A disk for tests, preloaded before libc (LD_PRELOAD). It keeps in memory what the files of one folder
// hold for certain, and what was written to them since their last sync, so that a power cut can be played:
// what was synced is there afterwards, of the rest any sector may be there, or not, or one half way.
// It can also fail like a full or a broken disk, and lie about syncing. The real files always hold what a
// process may read while there is power. Real syncs are not done: this is the disk.
//
// Not simulated: subfolders, memory maps (SQLite's -shm, which it makes anew after a power cut), links;
// renaming and deleting is certain at once.
#include "disk.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
Disk disk;

EXPORT void disk_watch(const char *folder) {
  pthread_mutex_lock(&mutex);
  while (disk.files != NULL) forget(disk.files->path);
  memset(&disk, 0, sizeof disk);
  snprintf(disk.folder, sizeof disk.folder, "%s", folder);
  pthread_mutex_unlock(&mutex);
}

EXPORT void disk_image(const char *target, long seed, int fate) {
  pthread_mutex_lock(&mutex);
  image(target, seed, fate);
  pthread_mutex_unlock(&mutex);
}

EXPORT long disk_count(int counter) {
  pthread_mutex_lock(&mutex);
  long count = disk.counters[counter];
  pthread_mutex_unlock(&mutex);
  return count;
}

static void tell(const char *path) {
  char draft[PATH_MAX + 8];
  snprintf(draft, sizeof draft, "%s.draft", path);
  FILE *out = must(fopen(draft, "w"));
  for (int i = 0; i < COUNTERS; i++) fprintf(out, "%ld\n", disk_count(i));
  fclose(out);
  rename(draft, path);
}

static int set(const char *order) {
  long number, times, seed;
  char path[PATH_MAX] = "";
  int which, error;
  if (sscanf(order, "fail %d %ld %ld %d", &which, &number, &times, &error) == 4 && which >= 0 && which < OPERATIONS) {
    disk.faults[which].until = number;
    disk.faults[which].times = times;
    disk.faults[which].error = error;
  } else if (sscanf(order, "cut %ld %ld %d %4095s", &number, &seed, &which, path) >= 3) {
    disk.cut.until = number;
    disk.cut.seed = seed;
    disk.cut.fate = which;
    memcpy(disk.cut.target, path, sizeof path);
    if (number == 0) cut_power();
  } else if (sscanf(order, "lie %d", &which) == 1) {
    disk.lying = which;
  } else if (sscanf(order, "slow %ld", &number) == 1) {
    disk.sync_micros = number;
  } else {
    return 0;
  }
  return 1;
}

// False if the order is none of these:
//   fail OPERATION NTH TIMES ERROR    the operations from the nth on; TIMES -1 for ever; ERROR an errno or -1
//   cut NTH SEED FATE [FOLDER]        before the nth operation of any kind, 0 for now; the image in a folder
//   lie 0|1                           syncs succeed without syncing
//   slow MICROS                       each sync takes so long
//   tell FILE                         writes all counters into a file
EXPORT int disk_order(const char *order) {
  char path[PATH_MAX];
  if (sscanf(order, "tell %4095s", path) == 1) {
    tell(path);
    return 1;
  }
  pthread_mutex_lock(&mutex);
  int known = set(order);
  pthread_mutex_unlock(&mutex);
  return known;
}

static void *listen_for_orders(void *channel) {
  char line[2 * PATH_MAX];
  while (fgets(line, sizeof line, channel) != NULL) {
    if (!disk_order(line)) fprintf(stderr, "disk: unknown order %s", line);
  }
  return NULL;
}

// For a process of its own: DISK_FOLDER is watched, DISK_ORDERS (separated by ;) hold from the start, and more
// are read from the FIFO DISK_CHANNEL.
__attribute__((constructor)) static void begin(void) {
  const char *folder = getenv("DISK_FOLDER"), *orders = getenv("DISK_ORDERS"), *fifo = getenv("DISK_CHANNEL");
  if (folder != NULL) disk_watch(folder);
  char *rest = must(strdup(orders == NULL ? "" : orders)), *order;
  while ((order = strsep(&rest, ";")) != NULL) {
    if (order[0] && !disk_order(order)) abort();
  }
  if (fifo == NULL) return;
  FILE *channel = must(fopen(fifo, "r+e")); // Also for writing: so it never ends.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before); // Signals are for the threads of the program.
  pthread_t thread;
  if (pthread_create(&thread, NULL, listen_for_orders, channel) != 0) abort();
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}
