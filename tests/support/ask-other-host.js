/** The script of a worker: asks each address that it is sent and tells how it went. */
onmessage = ({ data }) => {
  fetch(data).then(
    () => postMessage('sent'),
    (error) => postMessage(`kept in: ${error.message}`)
  );
};
