// The power cut: files as they may be afterwards.
#include "disk.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { SECTOR = 512, EXIT_CODE = 137 };

static uint64_t chance(uint64_t *seed) { // SplitMix64
  uint64_t z = (*seed += 0x9e3779b97f4a7c15);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

// Goes through the sectors of a change; the one that the countdown ends at is torn.
static void apply_by_chance(Content *content, const Change *change, uint64_t *seed, long *torn) {
  if (change->length == 0 && chance(seed) % 2) apply(content, change);
  for (size_t done = 0; done < change->length;) {
    off_t at = change->at + done;
    size_t length = SECTOR - at % SECTOR;
    if (length > change->length - done) length = change->length - done;
    if (--*torn == 0) put(content, at, change->data + done, chance(seed) % length);
    else if (chance(seed) % 2) put(content, at, change->data + done, length);
    done += length;
  }
}

static long unsynced_sectors(void) {
  long sectors = 0;
  for (File *file = disk.files; file != NULL; file = file->next)
    for (Change *change = file->first; change != NULL; change = change->next)
      sectors += (change->at % SECTOR + change->length + SECTOR - 1) / SECTOR;
  return sectors;
}

static void save(const char *path, const Content *content) {
  int fd = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (fd < 0) abort();
  for (size_t done = 0; done < content->size;) {
    ssize_t written = syscall(SYS_write, fd, content->bytes + done, content->size - done);
    if (written <= 0) abort();
    done += written;
  }
  close(fd);
}

// Puts the files as they may be after a power cut now into a folder, which may be the watched one.
void image(const char *target, uint64_t seed, enum Fate fate) {
  long sectors = unsynced_sectors();
  long torn = sectors > 0 && chance(&seed) % 2 ? 1 + chance(&seed) % sectors : 0;
  for (File *file = disk.files; file != NULL; file = file->next) {
    char path[2 * PATH_MAX];
    snprintf(path, sizeof path, "%s%s", target, strrchr(file->path, '/'));
    if (!file->named && (fate == ALL_LOST || (fate == BY_CHANCE && chance(&seed) % 2))) {
      syscall(SYS_unlinkat, AT_FDCWD, path, 0);
      continue;
    }
    Content content = {NULL, 0};
    if (file->synced.size > 0) put(&content, 0, file->synced.bytes, file->synced.size);
    for (Change *change = file->first; change != NULL; change = change->next) {
      if (fate == ALL_KEPT) apply(&content, change);
      else if (fate == BY_CHANCE) apply_by_chance(&content, change, &seed, &torn);
    }
    save(path, &content);
    free(content.bytes);
  }
}

// Where there is no other folder for the image, the process ends with the power.
void cut_power(void) {
  image(disk.cut.target[0] ? disk.cut.target : disk.folder, disk.cut.seed, disk.cut.fate);
  if (!disk.cut.target[0]) _exit(EXIT_CODE);
  disk.dead = 1;
}
