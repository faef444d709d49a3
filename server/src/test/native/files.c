// Which files of the folder there are.
#include "disk.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int ends_with(const char *text, const char *end) {
  size_t length = strlen(text), tail = strlen(end);
  return length >= tail && strcmp(text + length - tail, end) == 0;
}

int is_watched(const char *path) {
  size_t length = strlen(disk.folder);
  return length > 0 && strncmp(path, disk.folder, length) == 0 && path[length] == '/'
         && strchr(path + length + 1, '/') == NULL && !ends_with(path, "-shm");
}

File *find(const struct stat *status) {
  File *file = disk.files;
  while (file != NULL && (file->inode != status->st_ino || file->device != status->st_dev)) file = file->next;
  return file;
}

File *find_open(int fd) {
  struct stat status;
  return disk.files != NULL && fstat(fd, &status) == 0 ? find(&status) : NULL;
}

// From now on the file is watched; what it holds already counts as synced.
void adopt(int fd, const char *path, int named) {
  struct stat status;
  if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return;
  File *file = must(calloc(1, sizeof(File)));
  file->device = status.st_dev;
  file->inode = status.st_ino;
  file->named = named;
  file->last = &file->first;
  snprintf(file->path, sizeof file->path, "%s", path);
  resize(&file->synced, status.st_size);
  for (off_t at = 0; at < status.st_size;) {
    ssize_t got = pread(fd, file->synced.bytes + at, status.st_size - at, at);
    if (got <= 0) abort();
    at += got;
  }
  file->next = disk.files;
  disk.files = file;
}

void forget(const char *path) {
  File **at = &disk.files;
  while (*at != NULL && strcmp((*at)->path, path) != 0) at = &(*at)->next;
  File *file = *at;
  if (file == NULL) return;
  *at = file->next;
  forget_changes(file);
  free(file->synced.bytes);
  free(file);
}
