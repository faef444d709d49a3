// What the parts of the simulated disk share: see disk.c. Whoever reads or changes it holds the mutex.
#ifndef DISK_H
#define DISK_H
#define _GNU_SOURCE
#include <limits.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/types.h>

#define EXPORT __attribute__((visibility("default")))

enum Operation { WRITE, SYNC, TRUNCATE, OPEN, OPERATIONS };
enum Counter { UNSYNCED_BYTES = OPERATIONS, FAULTS, COUNTERS };
enum Fate { ALL_LOST, ALL_KEPT, BY_CHANCE };
enum { SHORT = -1 }; // In place of an errno: half of it is written.

// Something written, or the new size of the file where there is no data.
typedef struct Change {
  struct Change *next;
  off_t at;
  size_t length;
  unsigned char data[];
} Change;

typedef struct {
  unsigned char *bytes;
  size_t size;
} Content;

typedef struct File {
  struct File *next;
  dev_t device;
  ino_t inode;
  char path[PATH_MAX];
  int named; // Whether its name in the folder is certain.
  Content synced;
  Change *first, **last;
} File;

typedef struct {
  char folder[PATH_MAX]; // Whose files are watched, empty for none.
  File *files;
  long counters[COUNTERS];
  struct { long until, times; int error; } faults[OPERATIONS];
  struct { long until; char target[PATH_MAX]; uint64_t seed; enum Fate fate; } cut;
  int dead, lying;
  long sync_micros;
} Disk;

extern pthread_mutex_t mutex;
extern Disk disk;

// contents.c
void *must(void *memory);
void resize(Content *content, size_t size);
void put(Content *content, off_t at, const unsigned char *data, size_t length);
void apply(Content *content, const Change *change);
void note(File *file, off_t at, const void *data, size_t length);
void settle(File *file);
void forget_changes(File *file);

// files.c
int is_watched(const char *path);
File *find(const struct stat *status);
File *find_open(int fd);
void adopt(int fd, const char *path, int named);
void forget(const char *path);

// power.c
void image(const char *target, uint64_t seed, enum Fate fate);
void cut_power(void);
#endif
