// The banner of the bundle has put it in the global scope.
export default Mocha;
