// What takes the place of libc's functions. Of other files and of sockets they do what libc's do.
#include "disk.h"
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// Counts an operation and says what is to become of it: 0 if it may go on, an errno, or SHORT.
static int step(enum Operation operation) {
  if (disk.dead) return EIO;
  disk.counters[operation]++;
  if (disk.cut.until > 0 && --disk.cut.until == 0) cut_power();
  if (disk.dead) return EIO;
  if (disk.faults[operation].times == 0) return 0;
  if (disk.faults[operation].until > 1) {
    disk.faults[operation].until--;
    return 0;
  }
  if (disk.faults[operation].times > 0) disk.faults[operation].times--;
  disk.counters[FAULTS]++;
  int error = disk.faults[operation].error;
  if (error == SHORT) disk.faults[operation].error = ENOSPC; // What did not fit has no room afterwards either.
  return error;
}

static int failed(int error) {
  pthread_mutex_unlock(&mutex);
  errno = error > 0 ? error : EIO;
  return -1;
}

static int open_file(const char *path, int flags, va_list more) {
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  pthread_mutex_lock(&mutex);
  int watched = is_watched(path), error = watched ? step(OPEN) : 0;
  if (error != 0) return failed(error);
  struct stat status;
  int existed = watched && stat(path, &status) == 0;
  if (existed && find(&status) == NULL) {
    int fd = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
    if (fd >= 0) adopt(fd, path, 1);
    if (fd >= 0) close(fd);
  }
  int fd = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  if (watched && fd >= 0 && !existed) adopt(fd, path, 0);
  if (watched && fd >= 0 && (flags & O_TRUNC) && find_open(fd) != NULL) note(find_open(fd), 0, "", 0);
  pthread_mutex_unlock(&mutex);
  return fd;
}

EXPORT int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int fd = open_file(path, flags, more);
  va_end(more);
  return fd;
}

EXPORT int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  int fd = open_file(path, flags, more);
  va_end(more);
  return fd;
}

static ssize_t write_file(int fd, const void *data, size_t length, off_t at, int moves) {
  pthread_mutex_lock(&mutex);
  File *file = find_open(fd);
  int error = file == NULL ? 0 : step(WRITE);
  if (error > 0) return failed(error);
  if (error == SHORT) length = (length + 1) / 2;
  if (moves) at = lseek(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
  ssize_t written = moves ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, at);
  if (file != NULL && written > 0) note(file, at, data, written);
  pthread_mutex_unlock(&mutex);
  return written;
}

EXPORT ssize_t write(int fd, const void *data, size_t length) {
  struct stat status;
  int waits = fstat(fd, &status) != 0 || !S_ISREG(status.st_mode); // A pipe may; not under the mutex.
  return waits ? syscall(SYS_write, fd, data, length) : write_file(fd, data, length, 0, 1);
}

EXPORT ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  return write_file(fd, data, length, at, 0);
}

EXPORT ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return write_file(fd, data, length, at, 0); }

EXPORT int ftruncate64(int fd, off64_t size) {
  pthread_mutex_lock(&mutex);
  File *file = find_open(fd);
  int error = file == NULL ? 0 : step(TRUNCATE);
  if (error != 0) return failed(error);
  int result = syscall(SYS_ftruncate, fd, size);
  if (file != NULL && result == 0) note(file, size, "", 0);
  pthread_mutex_unlock(&mutex);
  return result;
}

EXPORT int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int is_folder(int fd) {
  struct stat status, folder;
  return disk.folder[0] && fstat(fd, &status) == 0 && S_ISDIR(status.st_mode) && stat(disk.folder, &folder) == 0
         && status.st_ino == folder.st_ino && status.st_dev == folder.st_dev;
}

static void wait_for_disk(void) {
  long micros = disk.sync_micros;
  pthread_mutex_unlock(&mutex);
  nanosleep(&(struct timespec){micros / 1000000, micros % 1000000 * 1000}, NULL);
  pthread_mutex_lock(&mutex);
}

static int sync_file(int fd, long call) {
  pthread_mutex_lock(&mutex);
  int named = is_folder(fd);
  if (!named && find_open(fd) == NULL) {
    pthread_mutex_unlock(&mutex);
    return syscall(call, fd);
  }
  int error = step(SYNC);
  wait_for_disk();
  File *file = find_open(fd);
  if (disk.dead) error = EIO;
  if (error != 0) {
    // As Linux does: what could not be written is not tried again by the next sync, which succeeds. (Linux tells
    // everybody who has the file open. Other systems do not promise it, so only the caller is told here.)
    if (file != NULL && !disk.dead) forget_changes(file);
    return failed(error);
  }
  if (file != NULL && !disk.lying) settle(file);
  for (File *each = disk.files; named && !disk.lying && each != NULL; each = each->next) each->named = 1;
  pthread_mutex_unlock(&mutex);
  return 0;
}

EXPORT int fsync(int fd) { return sync_file(fd, SYS_fsync); }

EXPORT int fdatasync(int fd) { return sync_file(fd, SYS_fdatasync); }

EXPORT int unlink(const char *path) {
  pthread_mutex_lock(&mutex);
  int watched = is_watched(path);
  if (watched && disk.dead) return failed(EIO);
  int result = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (watched && result == 0) forget(path);
  pthread_mutex_unlock(&mutex);
  return result;
}

EXPORT int rename(const char *from, const char *to) {
  pthread_mutex_lock(&mutex);
  if (disk.dead && is_watched(to)) return failed(EIO);
  int result = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (result == 0) forget(to);
  for (File *file = disk.files; result == 0 && file != NULL; file = file->next) {
    if (strcmp(file->path, from) == 0) snprintf(file->path, sizeof file->path, "%s", to);
  }
  pthread_mutex_unlock(&mutex);
  return result;
}
