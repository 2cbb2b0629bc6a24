/* The C side of the errno matrix. States and operations are numbered as in Operations.cs, which inserts the rows. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

static const int rows[][5] = {
/*ROWS*/
};

static char buffer[70000];
static int others[4];
static int other_count;

static socklen_t loopback(int domain, int port, struct sockaddr_storage *storage)
{
    memset(storage, 0, sizeof *storage);
    if (domain == AF_UNIX) {
        static const char nobody[] = "\0peachpie-sockets-nobody";
        struct sockaddr_un *un = (struct sockaddr_un *)storage;
        un->sun_family = AF_UNIX;
        if (port == 0)
            return offsetof(struct sockaddr_un, sun_path);
        memcpy(un->sun_path, nobody, sizeof nobody - 1);
        return offsetof(struct sockaddr_un, sun_path) + sizeof nobody - 1;
    }
    if (domain == AF_INET6) {
        struct sockaddr_in6 *in6 = (struct sockaddr_in6 *)storage;
        in6->sin6_family = AF_INET6;
        in6->sin6_port = htons(port);
        in6->sin6_addr = in6addr_loopback;
        return sizeof *in6;
    }
    if (domain == AF_PACKET) {
        struct sockaddr_ll *ll = (struct sockaddr_ll *)storage;
        ll->sll_family = AF_PACKET;
        ll->sll_ifindex = port == 0 ? 1 : 99999;
        return sizeof *ll;
    }
    struct sockaddr_in *in = (struct sockaddr_in *)storage;
    in->sin_family = AF_INET;
    in->sin_port = htons(port);
    in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return sizeof *in;
}

static int bind_loopback(int fd, int domain)
{
    struct sockaddr_storage name;
    socklen_t length = loopback(domain, 0, &name);
    return bind(fd, (struct sockaddr *)&name, length);
}

static int connect_socket(int fd, int domain, int type, int protocol, int state)
{
    int peer = -1;
    if (domain == AF_UNIX) {
        int pair[2];
        close(fd);
        socketpair(domain, type, protocol, pair);
        fd = pair[0];
        peer = pair[1];
    } else {
        struct sockaddr_storage name;
        socklen_t length = sizeof name;
        int target = socket(domain, type, protocol);
        bind_loopback(target, domain);
        getsockname(target, (struct sockaddr *)&name, &length);
        peer = target;
        if (type == SOCK_STREAM) {
            listen(target, 1);
            connect(fd, (struct sockaddr *)&name, length);
            peer = accept(target, NULL, NULL);
            others[other_count++] = target;
        } else {
            connect(fd, (struct sockaddr *)&name, length);
        }
    }
    if (state == 4) {
        close(peer);
    } else if (state == 6) {
        struct linger reset = {1, 0};
        setsockopt(peer, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        close(peer);
    } else {
        if (state == 5 || state == 8)
            shutdown(state == 5 ? fd : peer, SHUT_RDWR);
        others[other_count++] = peer;
    }
    return fd;
}

static int operate(int fd, int domain, int operation)
{
    struct sockaddr_storage name;
    socklen_t length;
    int value = 0;
    switch (operation) {
    case 0: return listen(fd, 1);
    case 1: {
        int flags = fcntl(fd, F_GETFL);
        if (flags >= 0)
            fcntl(fd, F_SETFL, flags | O_NONBLOCK);
        int accepted = accept(fd, NULL, NULL);
        int error = errno;
        if (accepted >= 0)
            close(accepted);
        errno = error;
        return accepted;
    }
    case 2: length = loopback(domain, 1, &name); return connect(fd, (struct sockaddr *)&name, length);
    case 3: return send(fd, buffer, 1, 0);
    case 4: return recv(fd, buffer, sizeof buffer, MSG_DONTWAIT);
    case 5: length = loopback(domain, 0, &name); return sendto(fd, buffer, 1, 0, (struct sockaddr *)&name, length);
    case 6: length = sizeof name; return getpeername(fd, (struct sockaddr *)&name, &length);
    case 7: length = sizeof name; return getsockname(fd, (struct sockaddr *)&name, &length);
    case 8: return shutdown(fd, SHUT_RDWR);
    case 9: return shutdown(fd, 99);
    case 10: length = sizeof value; return getsockopt(fd, SOL_SOCKET, 9999, &value, &length);
    case 11: length = sizeof value; return getsockopt(fd, 9999, 1, &value, &length);
    case 12: value = 1; return setsockopt(fd, SOL_SOCKET, SO_TYPE, &value, sizeof value);
    case 13: { struct timeval time = {0, -1}; return setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time); }
    case 14: bind_loopback(fd, domain); return bind_loopback(fd, domain);
    case 15: {
        struct sockaddr_in *in = (struct sockaddr_in *)&name;
        loopback(AF_INET, 0, &name);
        in->sin_addr.s_addr = inet_addr("192.0.2.1");
        return bind(fd, (struct sockaddr *)&name, sizeof *in);
    }
    case 16: return recv(fd, buffer, 1, MSG_OOB | MSG_DONTWAIT);
    case 17: return send(fd, buffer, sizeof buffer, MSG_DONTWAIT);
    case 18: {
        struct sockaddr_un un = {AF_UNIX, "/nonexistent/socket"};
        return connect(fd, (struct sockaddr *)&un, offsetof(struct sockaddr_un, sun_path) + strlen(un.sun_path));
    }
    case 19: case 20: {
        struct iovec piece = {buffer, operation == 19 ? sizeof buffer : 1};
        struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1};
        if (operation == 20)
            return sendmsg(fd, &message, 0);
        message.msg_name = &name;
        message.msg_namelen = sizeof name;
        return recvmsg(fd, &message, MSG_DONTWAIT);
    }
    case 21: return sockatmark(fd);
    case 22: {
        static struct iovec pieces[1025];
        for (int i = 0; i < 1025; i++)
            pieces[i] = (struct iovec){buffer, 1};
        return readv(fd, pieces, 1025);
    }
    case 23: return setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, "\1", 2);
    case 24: return setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, "nosuch", 6);
    case 25: return write(fd, buffer, 1);
    case 26: return setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, "nosuch0", 7);
    case 27: return ioctl(fd, FIONREAD, &value);
    case 29: length = sizeof name; return recvfrom(fd, buffer, sizeof buffer, MSG_DONTWAIT, (struct sockaddr *)&name, &length);
    case 30: length = loopback(domain, 1, &name); return sendto(fd, buffer, 1, MSG_DONTWAIT, (struct sockaddr *)&name, length);
    case 31: {
        struct iovec piece = {buffer, 1};
        struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_name = &name};
        message.msg_namelen = loopback(domain, 1, &name);
        return sendmsg(fd, &message, MSG_DONTWAIT);
    }
    case 32: memset(&name, 0, sizeof name); return connect(fd, (struct sockaddr *)&name, 16);
    case 33: return shutdown(fd, SHUT_RD);
    case 34: return shutdown(fd, SHUT_WR);
    case 35: return recv(fd, buffer, 1, MSG_PEEK | MSG_DONTWAIT);
    case 36: return send(fd, buffer, 1, MSG_OOB | MSG_DONTWAIT);
    case 37: return send(fd, buffer, 0, MSG_DONTWAIT);
    case 38: length = sizeof value; return getsockopt(fd, SOL_SOCKET, SO_ERROR, &value, &length);
    case 39: value = 1; return setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &value, sizeof value);
    case 40: {
        struct iovec pieces[2] = {{buffer, 1}, {buffer + 1, 1}};
        return writev(fd, pieces, 2);
    }
    case 41: length = loopback(domain == AF_UNIX ? AF_INET6 : AF_UNIX, 1, &name); return connect(fd, (struct sockaddr *)&name, length);
    case 42: memset(&name, 0, sizeof name); name.ss_family = domain; return bind(fd, (struct sockaddr *)&name, 1);
    case 43: return recv(fd, buffer, 1, MSG_ERRQUEUE | MSG_DONTWAIT);
    case 44: length = sizeof value; return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &value, &length);
    case 45: { struct linger linger = {1, 0}; return setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger); }
    case 46: {
        int flags = fcntl(fd, F_GETFL);
        if (flags < 0)
            return -1;
        fcntl(fd, F_SETFL, flags | O_NONBLOCK);
        return read(fd, buffer, 0);
    }
    default:
        memset(&name, 'x', sizeof name);
        name.ss_family = AF_UNIX;
        return bind(fd, (struct sockaddr *)&name, 120);
    }
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const int *row = rows[i];
        int fd = socket(row[0], row[1], row[2]);
        if (fd < 0) {
            printf("%d\n", errno);
            continue;
        }
        other_count = 0;
        int state = row[3];
        if (state == 1 || state == 2 || state == 9)
            bind_loopback(fd, row[0]);
        if (state == 2 || state == 9)
            listen(fd, 1);
        if (state == 9) {
            struct sockaddr_storage name;
            socklen_t length = sizeof name;
            getsockname(fd, (struct sockaddr *)&name, &length);
            int client = socket(row[0], row[1], row[2]);
            fcntl(client, F_SETFL, O_NONBLOCK);
            connect(client, (struct sockaddr *)&name, length);
            others[other_count++] = client;
        }
        if (state == 7) {
            close(fd);
            fd = -1;
        }
        if ((state >= 3 && state <= 6) || state == 8)
            fd = connect_socket(fd, row[0], row[1], row[2], state);
        int result = operate(fd, row[0], row[4]);
        printf("%d\n", result < 0 ? errno : 0);
        if (fd >= 0)
            close(fd);
        while (other_count > 0)
            close(others[--other_count]);
    }
    return 0;
}
